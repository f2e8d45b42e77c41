// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ewc::ui {

/*! Rules that are made already, as cards that say what they do: to be added to those that are
    there, or to take their place. */
class PresetGallery final : public QDialog
{
    Q_OBJECT

public:
    /*! \a hasRules: there are some already, which could be replaced. */
    explicit PresetGallery(bool hasRules, QWidget *parent = nullptr);

Q_SIGNALS:
    /*! The user wants \a rules, called \a name, beside the others, or in place of them. */
    void chosen(const ewc::RuleSet &rules, const QString &name, bool isReplacing);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCard(qsizetype preset);
    void choose(qsizetype preset, bool isReplacing);
    void fit();
    void retranslate();

    struct Card
    {
        QLabel *title;
        QLabel *help;
        QLabel *rules; ///< what they do, in sentences
        QPushButton *add;
        QPushButton *replace;
    };

    bool m_hasRules;
    QList<Card> m_cards;
    QLabel *m_explanation;
    QWidget *m_content;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QPushButton *m_close;
};

} // namespace ewc::ui
