// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonemenubar.h"

#include "ui/phone/phonetabs.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ewc::ui {

PhoneMenuBar::PhoneMenuBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    for (int i = 0; i < wecom::Menu::MostButtons; ++i) {
        auto *button = new QPushButton;
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, i] { press(i); });
        layout->addWidget(button, 1);
        m_buttons.append(button);
    }
    setFocusProxy(m_buttons.constFirst());
}

void PhoneMenuBar::setMenu(const wecom::Menu &menu)
{
    m_menu = menu;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons.at(i);
        button->setVisible(i < menu.buttons.size());
        if (i >= menu.buttons.size())
            continue;
        button->setAccessibleName(menu.buttons.at(i).name);
        button->setToolTip(menu.buttons.at(i).name);
    }
    showNames();
}

/*! Writes as much of the names as there is room for; the tool tips have all of them. */
void PhoneMenuBar::showNames()
{
    for (qsizetype i = 0; i < std::min(m_buttons.size(), m_menu.buttons.size()); ++i) {
        const wecom::MenuButton &button = m_menu.buttons.at(i);
        const QString name = button.opensMenu() ? u"≡ "_s + button.name : button.name;
        const int room = m_buttons.at(i)->width() - 2 * space::Control;
        m_buttons.at(i)->setText(
            withoutMnemonic(fontMetrics().elidedText(name, Qt::ElideRight, room)));
    }
}

void PhoneMenuBar::press(int index)
{
    if (index >= m_menu.buttons.size())
        return;
    QPushButton *where = m_buttons.at(index);
    const wecom::MenuButton pressed = m_menu.buttons.at(index);
    const QPoint corner = where->mapToGlobal(QPoint(0, 0));
    if (!pressed.opensMenu()) {
        Q_EMIT this->pressed(pressed, corner);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const wecom::MenuButton &sub : pressed.buttons) {
        const QAction *action = menu->addAction(withoutMnemonic(sub.name));
        connect(action, &QAction::triggered, this,
                [this, sub, corner] { Q_EMIT this->pressed(sub, corner); });
    }
    menu->setMinimumWidth(where->width());
    menu->popup(corner - QPoint(0, menu->sizeHint().height()));
}

void PhoneMenuBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showNames();
}

} // namespace ewc::ui
