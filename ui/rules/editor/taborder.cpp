// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/taborder.h"

#include <QLayout>
#include <QList>
#include <QScrollArea>
#include <QWidget>

namespace ewc::ui {
namespace {

void collect(QWidget &widget, QList<QWidget *> &found);

void collect(const QLayout &layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (item->widget() != nullptr)
            collect(*item->widget(), found);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            collect(*inner, found);
    }
}

void collect(QWidget &widget, QList<QWidget *> &found)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr)
        found.append(&widget);
    else if (const auto *scroll = qobject_cast<QScrollArea *>(&widget))
        collect(*scroll->widget(), found);
    else if (widget.layout() != nullptr)
        collect(*widget.layout(), found);
}

} // namespace

void orderTabs(QWidget &root)
{
    QList<QWidget *> found;
    collect(root, found);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found.at(i - 1), found.at(i));
}

} // namespace ewc::ui
