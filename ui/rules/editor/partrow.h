// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"
#include "ui/rules/editor/parttype.h"

#include <QHash>
#include <QWidget>

class QToolButton;

namespace ewc::ui {

class FormSources;
class Grip;
class JsonForm;
class MenuButton;
class NoteLabel;

/*!
    One condition or action: a button that says of which kind it is, and changes that, the fields
    of that kind, and a button that takes it away. Made from the schema alone.
*/
class PartRow final : public QWidget
{
    Q_OBJECT

public:
    /*! \a types and \a sources have to outlive it. */
    PartRow(const PartTypes &types, FormSources &sources, QWidget *parent = nullptr);

    /*! Shows \a part, as untouched. */
    void setPart(const RulePart &part);
    /*! Shows \a part as it has become elsewhere; cursors stay where they can. */
    void updatePart(const RulePart &part);
    [[nodiscard]] RulePart part() const;

    /*! Says what is wrong, in whole sentences; an empty path is the row itself. */
    void setProblems(const QList<FieldProblem> &problems);
    /*! Blames fields also where the user was not yet. */
    void setShowAll(bool showAll);
    /*! What is said to be wrong with the field at \a path; empty: with the row. */
    [[nodiscard]] QString shownProblem(const QString &path) const;
    /*! Gives the keyboard to the field at \a path; empty: to the first, or the button. */
    void focusField(const QString &path);
    /*! Gives the keyboard to the button that says which kind it is. */
    void focusKind();

Q_SIGNALS:
    /*! The user changed the field \a key; empty: the kind. */
    void edited(const QString &key);
    void removeWanted();
    /*! The row is being dragged, and the mouse is at \a y on the screen. */
    void dragged(int y);
    void dropped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeForm();
    void changeType(const QString &id);
    void retranslate();

    const PartTypes &m_types;
    FormSources &m_sources;
    const PartType *m_type = nullptr; ///< null: this version does not know it
    RulePart m_part;
    QHash<QString, Parameters> m_former; ///< what was filled in for other kinds, by id
    QString m_ownProblem;
    bool m_showAll = false;
    Grip *m_grip;
    MenuButton *m_kind;
    QToolButton *m_remove;
    QWidget *m_body; ///< form and note
    JsonForm *m_form = nullptr; ///< null: the kind asks for nothing
    NoteLabel *m_note;
};

} // namespace ewc::ui
