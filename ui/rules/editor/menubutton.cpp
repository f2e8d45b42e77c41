// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/menubutton.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionButton>

namespace ewc::ui {

MenuButton::MenuButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &MenuButton::open);
}

QSize MenuButton::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    size.rwidth() += style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, this);
    return size;
}

void MenuButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu; // draws its arrow
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    if (isPlain
        && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return
            || event->key() == Qt::Key_Enter))
        open();
    else
        QPushButton::keyPressEvent(event);
}

void MenuButton::open()
{
    if (!m_fill)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_fill(*menu);
    menu->popup(mapToGlobal(rect().bottomLeft()));
    QAction *chosen = nullptr;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (chosen == nullptr || action->isChecked())
            chosen = action->isSeparator() ? chosen : action;
    }
    menu->setActiveAction(chosen); // the arrow keys go on from there
}

} // namespace ewc::ui
