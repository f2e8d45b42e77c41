// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"
#include "ui/forms/filefacts.h"

#include <QJsonArray>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ewc::ui {

class JsonForm;

/*!
    Edits a list of objects: a small form for each of them, to be moved up and down and taken
    away, and a button that adds one. A list whose objects have no fields is one of plain texts.
*/
class ListEditor final : public QWidget
{
    Q_OBJECT

public:
    ListEditor(const Field &field, const FilePurpose &purpose, QWidget *parent = nullptr);
    ~ListEditor() override;

    [[nodiscard]] QJsonArray array() const;
    /*! Shows \a array, and does not emit edited(). */
    void setArray(const QJsonArray &array);

    /*! Says what is wrong with the items; paths begin with "[2]". */
    void setProblems(const QList<FieldProblem> &problems, bool showAll);
    [[nodiscard]] QString shownProblem(const QString &path) const;
    /*! Gives the keyboard to the field at \a path ("[2].title"); empty: to the first of all. */
    void focusField(const QString &path);
    /*! The widget that takes the keyboard. */
    [[nodiscard]] QWidget *input() const;
    void retranslate();

Q_SIGNALS:
    /*! The user changed something. */
    void edited();

private:
    struct Item;

    void insertItem(const QJsonValue &value);
    void moveItem(const JsonForm *form, int by);
    void removeItem(const JsonForm *form);
    void addByUser();
    void renumber();
    static void dress(const Item &item);
    [[nodiscard]] std::size_t indexOf(const JsonForm *form) const;
    [[nodiscard]] bool isPlain() const;

    Field m_field;
    FilePurpose m_purpose;
    std::vector<Item> m_items;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QLabel *m_count;
};

} // namespace ewc::ui
