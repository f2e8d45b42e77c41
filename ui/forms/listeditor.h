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

class JsonForm;

/*!
    Edits a list of objects: a small form for each of them, to be moved up and down and taken
    away, and a button that adds one.
*/
class ListEditor final : public ArrayEditor
{
    Q_OBJECT

public:
    ListEditor(const Field &field, const FilePurpose &purpose, QWidget *parent = nullptr);
    ~ListEditor() override;

    [[nodiscard]] QJsonArray array() const override;
    void setArray(const QJsonArray &array) override;
    bool setProblems(const QList<FieldProblem> &problems, bool showAll) override;
    [[nodiscard]] QString shownProblem(const QString &path) const override;
    void setSentencesWhole(bool areWhole) override;
    void focusField(const QString &path) override;
    [[nodiscard]] QWidget *input() const override;
    void setSources(FormSources &sources) override;
    void retranslate() override;

private:
    struct Item;

    void insertItem(const QJsonValue &value);
    void moveItem(const JsonForm *form, int by);
    void removeItem(const JsonForm *form);
    void addByUser();
    void renumber();
    static void dress(const Item &item);
    [[nodiscard]] std::size_t indexOf(const JsonForm *form) const;

    Field m_field;
    FilePurpose m_purpose;
    QPointer<FormSources> m_sources;
    bool m_areSentencesWhole = false;
    std::vector<Item> m_items;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QLabel *m_count;
};

} // namespace ewc::ui
