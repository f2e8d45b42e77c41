// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/partmenu.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qsizetype MostInSight = 26; // lines of a menu that are read at once

QList<PartGroup> groupsOf(const PartTypes &types)
{
    QList<PartGroup> groups;
    for (const PartType &type : types) {
        if (!groups.contains(type.group))
            groups.append(type.group);
    }
    return groups;
}

} // namespace

void fillPartMenu(QMenu &menu, const PartTypes &types, const QString &current, QObject *context,
                  const std::function<void(const QString &id)> &chosen)
{
    menu.setToolTipsVisible(true);
    auto *marks = new QActionGroup(&menu);
    const QList<PartGroup> groups = groupsOf(types);
    // What is chosen most is one click away; the rest is, too, where it can be overlooked.
    const bool isAllInSight = types.size() + groups.size() <= MostInSight;
    for (const PartGroup group : groups) {
        QMenu *place = &menu;
        if (isAllInSight || group == groups.first())
            menu.addSection(groupLabel(group));
        else
            place = menu.addMenu(groupLabel(group));
        place->setToolTipsVisible(true);
        for (const PartType &type : types) {
            if (type.group != group)
                continue;
            QAction *action = place->addAction(schemaText(type.label).replace(u'&', "&&"_L1));
            action->setToolTip(schemaText(type.help));
            if (type.id == current) {
                action->setCheckable(true);
                action->setChecked(true);
                marks->addAction(action);
            }
            QObject::connect(action, &QAction::triggered, context,
                             [chosen, id = type.id] { chosen(id); });
        }
        if (!isAllInSight && group == groups.first())
            menu.addSeparator();
    }
}

} // namespace ewc::ui
