// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/arrayeditor.h"

#include <QPointer>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ewc::ui {

class TextEditor;
class VariableButton;

/*!
    Edits a list of texts, each with its line breaks: one below the other, and a button that adds
    one more. There is always room for one: as long as nothing is written there, the list is empty.
*/
class TextsEditor final : public ArrayEditor
{
    Q_OBJECT

public:
    explicit TextsEditor(const Field &field, QWidget *parent = nullptr);
    ~TextsEditor() override;

    [[nodiscard]] QJsonArray array() const override;
    void setArray(const QJsonArray &array) override;
    void focusField(const QString &path) override;
    [[nodiscard]] QWidget *input() const override;
    void setSources(FormSources &sources) override;
    void retranslate() override;

private:
    struct Item;

    void insertItem(const QString &text);
    void removeItem(const TextEditor *editor);
    void addByUser();
    void takeEdit();
    void refresh();
    void dress(const Item &item) const;

    Field m_field;
    QPointer<FormSources> m_sources;
    std::vector<Item> m_items;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace ewc::ui
