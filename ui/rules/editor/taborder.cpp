// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/taborder.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace ewc::ui {
namespace {

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isVisible()
           && widget.isEnabled() && widget.focusProxy() == nullptr;
}

void collect(QWidget &widget, QList<QWidget *> &found);

void collect(const QLayout &layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget() != nullptr)
            collect(*item->widget(), found);
        else if (const QLayout *inner = item->layout())
            collect(*inner, found);
    }
}

void collect(QWidget &widget, QList<QWidget *> &found)
{
    if (takesTab(widget))
        found.append(&widget);
    else if (const auto *scroll = qobject_cast<QScrollArea *>(&widget))
        collect(*scroll->widget(), found);
    else if (widget.layout() != nullptr)
        collect(*widget.layout(), found);
}

/*! The first one outside of \a root that comes after it, or before. */
QWidget *beyond(const QWidget &root, bool next)
{
    const auto step = [next](const QWidget &from) {
        return next ? from.nextInFocusChain() : from.previousInFocusChain();
    };
    for (QWidget *widget = step(root); widget != &root; widget = step(*widget)) {
        if (!root.isAncestorOf(widget) && takesTab(*widget))
            return widget;
    }
    return nullptr;
}

} // namespace

QList<QWidget *> tabOrder(QWidget &root)
{
    QList<QWidget *> found;
    collect(root, found);
    return found;
}

// QWidget::setTabOrder() would do, but for fields that consist of several widgets (QComboBox): to
// order those anew as rows come and go breaks the chain of Qt 6.4.
bool focusNextInOrder(QWidget &root, bool next)
{
    const QList<QWidget *> order = tabOrder(root);
    qsizetype at = order.indexOf(QApplication::focusWidget());
    if (at < 0 && !order.isEmpty() && root.isAncestorOf(QApplication::focusWidget())) {
        // A chip, say, which Tab does not reach: go on from the field around it.
        for (const QWidget *around = QApplication::focusWidget(); around != &root && at < 0;
             around = around->parentWidget()) {
            for (qsizetype i = 0; i < order.size() && at < 0; ++i) {
                if (around->isAncestorOf(order.at(i)))
                    at = next ? i : i + 1;
            }
        }
    }
    const qsizetype to = at < 0 ? -1 : at + (next ? 1 : -1);
    QWidget *target = to >= 0 && to < order.size() ? order.at(to) : beyond(root, next);
    if (target == nullptr && !order.isEmpty())
        target = next ? order.first() : order.last();
    if (target == nullptr)
        return false;
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace ewc::ui
