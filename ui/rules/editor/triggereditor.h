// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"
#include "ui/rules/editor/parttype.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ewc::ui {

class FormSources;
class GroupEditor;
class PartList;
class QuantifierBox;

/*! "When a message comes and all of these hold": conditions, and groups of them. */
class TriggerEditor final : public QWidget
{
    Q_OBJECT

public:
    /*! \a types and \a sources have to outlive it. */
    TriggerEditor(const PartTypes &types, FormSources &sources, QWidget *parent = nullptr);

    /*! Shows \a trigger, as untouched. */
    void setTrigger(const RuleTrigger &trigger);
    /*! Shows \a trigger as it has become elsewhere; what stays is left alone. */
    void updateTrigger(const RuleTrigger &trigger);
    [[nodiscard]] RuleTrigger trigger() const;

    /*! Says what is wrong, in whole sentences; paths as "groups[0].conditions[2].text". */
    void setProblems(const QList<FieldProblem> &problems);
    void setShowAll(bool showAll);
    /*! Gives the keyboard to the field at \a path; false if there is none. */
    bool focusField(const QString &path);
    /*! As PartList::moveFocused(), in whichever list it is. */
    bool moveFocused(int by);
    [[nodiscard]] PartList *list() const { return m_list; }

    /*! Adds an empty group, as the user does. */
    void addGroup();

Q_SIGNALS:
    /*! The user changed what stands at \a path; see PartList::edited(). */
    void edited(const QString &path, const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void insertGroup(const ConditionGroup &group);
    void removeLastGroup();
    void removeGroup(GroupEditor *editor);
    void setGroupCount(qsizetype count);
    void refresh();
    void retranslate();

    const PartTypes &m_types;
    FormSources &m_sources;
    QLabel *m_when;
    QuantifierBox *m_quantifier;
    PartList *m_list;
    QLabel *m_none; ///< instead of conditions
    QVBoxLayout *m_groupColumn;
    QList<GroupEditor *> m_groups;
    QPushButton *m_addGroup;
};

} // namespace ewc::ui
