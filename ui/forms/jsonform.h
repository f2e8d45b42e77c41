// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"
#include "ui/forms/filefacts.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace ewc::ui {

/*!
    Asks for the object that a schema describes, as SchemaForm asks for values: dots in keys lead
    into objects, lists are lists of such forms. What it cannot show stays in the object as it is.

    It does not judge: whoever hears edited() checks object() and says what is wrong.
*/
class JsonForm final : public QWidget
{
    Q_OBJECT

public:
    /*! \a purpose is that of the files that it asks for, if it does. */
    explicit JsonForm(Schema schema, const FilePurpose &purpose = {}, QWidget *parent = nullptr);
    ~JsonForm() override;

    /*! Shows \a object, as untouched; problems and setShowAll() are taken back. */
    void setObject(const QJsonObject &object);
    /*! What was shown last, with what the user changed; without what is not in force. */
    [[nodiscard]] QJsonObject object() const;
    /*! Writes \a text into the field \a key, as the user could have done. */
    void setText(const QString &key, const QString &text);

    /*! Says what is wrong: under its field, unless that is empty and the user was not there yet. */
    void setProblems(const QList<FieldProblem> &problems);
    /*! Blames untouched empty fields as well. */
    void setShowAll(bool showAll);
    /*! What is said to be wrong with the field at \a path at the moment; empty if nothing is. */
    [[nodiscard]] QString shownProblem(const QString &path) const;

    /*! Gives the keyboard to the field at \a path ("articles[2].title"), or one around it; empty:
        to the first. */
    void focusField(const QString &path);

Q_SIGNALS:
    /*! The user changed something. */
    void edited();
    /*! The user went on to another field. */
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row;

    void addField(const Field &field);
    void takeEdit(const QString &key);
    [[nodiscard]] Row *row(const QString &key);
    [[nodiscard]] Values texts() const;
    void refresh();
    void retranslate();

    Schema m_schema;
    FilePurpose m_purpose;
    QJsonObject m_loaded;
    QGridLayout *m_grid;
    std::vector<Row> m_rows; ///< one per field, in the order of the schema
    QList<FieldProblem> m_problems;
    bool m_showAll = false;
};

} // namespace ewc::ui
