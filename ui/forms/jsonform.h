// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"
#include "ui/forms/filefacts.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ewc::ui {

class FormSources;
class LineFlow;

/*!
    Asks for the object that a schema describes, as SchemaForm asks for values: dots in keys lead
    into objects, lists are lists of such forms. What it cannot show stays in the object as it is.
    What a schema calls advanced is folded away.

    It does not judge: whoever hears edited() checks object() and says what is wrong.
*/
class JsonForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Style {
        Form, ///< a line for each field, with its help
        Sentence, ///< as few lines as it takes, help in tool tips
    };

    /*! \a purpose is that of the files that it asks for, if it does. */
    explicit JsonForm(Schema schema, const FilePurpose &purpose = {}, QWidget *parent = nullptr);
    JsonForm(Schema schema, const FilePurpose &purpose, Style style, QWidget *parent = nullptr);
    ~JsonForm() override;

    /*! Shows \a object, as untouched; problems and setShowAll() are taken back. */
    void setObject(const QJsonObject &object);
    /*! Shows \a object as it has become elsewhere; cursors stay where they can. */
    void updateObject(const QJsonObject &object);
    /*! What was shown last, with what the user changed; without what is not in force. */
    [[nodiscard]] QJsonObject object() const;
    /*! Writes \a text into the field \a key, as the user could have done. */
    void setText(const QString &key, const QString &text);

    /*! Says what is wrong: under its field, unless that is empty and the user was not there yet. */
    void setProblems(const QList<FieldProblem> &problems);
    /*! The sentences of problems name their field themselves; otherwise they fit behind its name.
     */
    void setSentencesWhole(bool areWhole);
    /*! Blames untouched empty fields as well. */
    void setShowAll(bool showAll);
    /*! What is said to be wrong with the field at \a path at the moment; empty if nothing is. */
    [[nodiscard]] QString shownProblem(const QString &path) const;

    /*! What its fields may offer; \a sources has to outlive it. */
    void setSources(FormSources &sources);

    /*! Gives the keyboard to the field at \a path ("articles[2].title"), or one around it; empty:
        to the first. */
    void focusField(const QString &path);

Q_SIGNALS:
    /*! The user changed something. */
    void edited();
    /*! The user changed something in the field \a key; comes before edited(). */
    void fieldEdited(const QString &key);
    /*! The user went on to another field. */
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row;
    /*! Where fields stand in Style::Sentence. */
    struct Section
    {
        QWidget *widget = nullptr;
        QVBoxLayout *column = nullptr; ///< lines, notes, and what is large
        LineFlow *line = nullptr; ///< the last one, if it can take more; otherwise null
    };

    void layOut();
    void addField(const Field &field);
    void addToGrid(Row &row);
    void addToSentence(Row &row);
    [[nodiscard]] static Section makeSection();
    static void addToLine(Section &section, QWidget *small);
    void takeEdit(const QString &key);
    void takeLeft(const QString &key);
    [[nodiscard]] Row *row(const QString &key);
    [[nodiscard]] Values texts() const;
    void unfold(bool isUnfolded);
    void refresh();
    void showProblem(Row &row);
    void retranslate();
    void retranslateRow(const Row &row);

    Schema m_schema;
    FilePurpose m_purpose;
    Style m_style;
    QPointer<FormSources> m_sources;
    QJsonObject m_loaded;
    QGridLayout *m_grid = nullptr; ///< Style::Form
    Section m_main; ///< Style::Sentence
    Section m_folded; ///< Style::Sentence, what is advanced
    QToolButton *m_more = nullptr; ///< null: nothing is advanced
    std::vector<Row> m_rows; ///< one per field, in the order of the schema
    QList<FieldProblem> m_problems;
    bool m_areSentencesWhole = false;
    bool m_showAll = false;
};

} // namespace ewc::ui
