// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/editor/partlist.h"

#include <QFrame>

class QToolButton;

namespace ewc::ui {

class QuantifierBox;

/*! A group of conditions, which counts as one. */
class GroupEditor final : public QFrame
{
    Q_OBJECT

public:
    /*! \a types and \a sources have to outlive it. */
    GroupEditor(const PartTypes &types, FormSources &sources, QWidget *parent = nullptr);

    void setGroup(const ConditionGroup &group);
    /*! As PartList::updateParts(). */
    void updateGroup(const ConditionGroup &group);
    [[nodiscard]] ConditionGroup group() const;
    [[nodiscard]] PartList *list() const { return m_list; }

Q_SIGNALS:
    /*! \a path is "conditions[2].words", or "match"; see PartList::edited(). */
    void edited(const QString &path, const QString &what);
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QuantifierBox *m_quantifier;
    PartList *m_list;
    QToolButton *m_remove;
};

} // namespace ewc::ui
