// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QGridLayout;
class QLabel;

namespace ewc::ui {

class FieldEditor;
class NoteLabel;

/*!
    Asks for the values of a schema: a label and an editor for each field, and under it its help,
    or what is wrong, while it is typed. An empty field that must not be empty is only blamed once
    the user has been there. Fields that are not in force are hidden, and keep what stands in them.
*/
class SchemaForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SchemaForm(Schema schema, QWidget *parent = nullptr);
    ~SchemaForm() override;

    /*! Shows \a values, as untouched; extra problems and setShowAll() are taken back. */
    void setValues(const Values &values);
    /*! The values of the fields in force, by key; also the empty ones. */
    [[nodiscard]] Values values() const;
    /*! Writes \a value into the field \a key, as the user could have done. */
    void setValue(const QString &key, const QString &value);

    /*! Blames fields for what the schema does not know, by key, in place of what was set before. */
    void setProblems(const Values &problems);
    /*! Blames the field \a key in a whole \a sentence; an empty one takes that back. */
    void setSentence(const QString &key, const QString &sentence);
    /*! Blames untouched empty fields as well. */
    void setShowAll(bool showAll);
    /*! True if no field in force has a problem, shown or not. */
    [[nodiscard]] bool isValid() const { return firstProblem().isEmpty(); }
    /*! The key of the first field with a problem, shown or not; empty if there is none. */
    [[nodiscard]] QString firstProblem() const;
    /*! What is said to be wrong with the field \a key at the moment; empty if nothing is. */
    [[nodiscard]] QString shownProblem(const QString &key) const;
    /*! What is wrong with the field \a key, shown or not, as a whole sentence. */
    [[nodiscard]] QString sentence(const QString &key) const;

    void focusField(const QString &key);
    /*! Puts \a button, which the form takes over, behind the editor of the field \a key. */
    void addButton(const QString &key, QAbstractButton *button);
    /*! Adds a last row, which the form takes over, in line with the fields. */
    void addRow(QLabel *label, QWidget *content);

Q_SIGNALS:
    /*! The user changed something. */
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row;

    void addField(const Field &field);
    [[nodiscard]] Row *row(const QString &key);
    [[nodiscard]] const Row *row(const QString &key) const;
    [[nodiscard]] Values allValues() const;
    [[nodiscard]] Values allSentences() const;
    void showNote(Row &row, const QString &sentence);
    void refresh();
    void retranslate();

    Schema m_schema;
    QGridLayout *m_grid;
    std::vector<Row> m_rows; ///< one per field, in the order of the schema
    Values m_loaded;
    Values m_problems;
    Values m_sentences;
    bool m_showAll = false;
};

} // namespace ewc::ui
