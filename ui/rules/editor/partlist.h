// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"
#include "ui/rules/editor/parttype.h"

#include <QWidget>

class QVBoxLayout;

namespace ewc::ui {

class FormSources;
class MenuButton;
class PartRow;

/*! Conditions or actions, a row each, to be added, changed, taken away, and dragged about. */
class PartList final : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Conditions, Actions };

    /*! \a types and \a sources have to outlive it. */
    PartList(Of of, const PartTypes &types, FormSources &sources, QWidget *parent = nullptr);

    /*! Shows \a parts, as untouched. */
    void setParts(const QList<RulePart> &parts);
    /*! Shows \a parts as they have become elsewhere; rows of those that stay are left alone. */
    void updateParts(const QList<RulePart> &parts);
    [[nodiscard]] QList<RulePart> parts() const;

    /*! Says what is wrong, in whole sentences; paths begin with "[2]". */
    void setProblems(const QList<FieldProblem> &problems);
    void setShowAll(bool showAll);
    /*! Gives the keyboard to the field at \a path ("[2].words"); false if there is no such row. */
    bool focusField(const QString &path);
    [[nodiscard]] const QList<PartRow *> &rows() const { return m_rows; }

    /*! Adds one of the kind \a id as the user does from the menu, and gives it the keyboard. */
    void add(const QString &id);
    /*! Moves the row with the keyboard by one; false if it has none of it, or is at the end. */
    bool moveFocused(int by);
    /*! The button with the menu that adds; whoever shows the list puts it to its place. */
    [[nodiscard]] MenuButton *addButton() const { return m_add; }

Q_SIGNALS:
    /*! The user changed the field at \a path ("[2].words"); empty: which parts there are, or their
        order. \a what says it for undo: "Add condition". */
    void edited(const QString &path, const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    PartRow *insertRow(qsizetype at, const RulePart &part);
    void removeRow(qsizetype at);
    void removeByUser(PartRow *row);
    void takeEdit(PartRow *row, const QString &key);
    void drag(PartRow *row, int y);
    void drop();
    void move(qsizetype from, qsizetype to);
    void retranslate();

    Of m_of;
    const PartTypes &m_types;
    FormSources &m_sources;
    QVBoxLayout *m_column;
    QList<PartRow *> m_rows;
    bool m_wasDragged = false; ///< since the mouse took hold of a row
    MenuButton *m_add;
};

} // namespace ewc::ui
