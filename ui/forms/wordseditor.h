// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/arrayeditor.h"
#include "ui/forms/formsources.h"

#include <QPointer>
#include <QStringList>

class QLineEdit;
class QScrollArea;
class QToolButton;

namespace ewc::ui {

class ChipFlow;
class WordChip;

/*!
    Edits a list of words: a chip for each, and behind them a line where one types the next one.
    Enter, a comma or leaving the line makes a chip of what is typed, which counts from the first
    letter on; pasted lines become a chip each. Where there is something to choose from, a button
    offers it.
*/
class WordsEditor final : public ArrayEditor
{
    Q_OBJECT

public:
    explicit WordsEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonArray array() const override;
    void setArray(const QJsonArray &array) override;
    void focusField(const QString &path) override;
    [[nodiscard]] QWidget *input() const override;
    void setSources(FormSources &sources) override;
    void retranslate() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isKeyForLine(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool isKeyForChip(WordChip &chip, int key);
    void textEdited(const QString &text);
    void take(const QStringList &words);
    bool takeTyped();
    void removeAt(qsizetype at);
    void changeAt(qsizetype at);
    void focusAt(qsizetype at);
    void showChips();
    void updateHeight();
    void choose();
    [[nodiscard]] QHash<QString, QString> labels() const;
    [[nodiscard]] QList<FormSources::Suggestion> suggestions() const;

    Field m_field;
    QPointer<FormSources> m_sources;
    QStringList m_words;
    QList<WordChip *> m_chips; ///< one per word
    QScrollArea *m_scroll;
    QWidget *m_inside;
    ChipFlow *m_flow;
    QLineEdit *m_line;
    QToolButton *m_choose;
};

} // namespace ewc::ui
