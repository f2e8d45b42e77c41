// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menu/menudraft.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qsizetype MostSteps = 200; // to be undone

using Buttons = QList<wecom::MenuButton>;

/*! The buttons among which the one at \a place is; null if there are none. */
Buttons *siblings(wecom::Menu &menu, const wecom::MenuPlace &place)
{
    if (!place.isSub())
        return &menu.buttons;
    return place.top >= 0 && place.top < menu.buttons.size() ? &menu.buttons[place.top].buttons
                                                             : nullptr;
}

int indexOf(const wecom::MenuPlace &place)
{
    return place.isSub() ? place.sub : place.top;
}

bool isIn(const Buttons *buttons, int index)
{
    return buttons != nullptr && index >= 0 && index < buttons->size();
}

void collectKeys(const Buttons &buttons, QStringList &keys)
{
    for (const wecom::MenuButton &button : buttons) {
        keys.append(button.key);
        collectKeys(button.buttons, keys);
    }
}

/*! The place nearest to \a place at which \a menu has a button. */
wecom::MenuPlace nearest(const wecom::Menu &menu, wecom::MenuPlace place)
{
    if (menu.isEmpty())
        return {};
    place.top = std::clamp(place.top, 0, static_cast<int>(menu.buttons.size()) - 1);
    const int subs = static_cast<int>(menu.buttons.at(place.top).buttons.size());
    place.sub = std::min(place.sub, subs - 1);
    return place;
}

} // namespace

MenuDraft::MenuDraft(QObject *parent)
    : QObject(parent)
{
}

const wecom::MenuButton *MenuDraft::button() const
{
    return wecom::buttonAt(m_now.menu, m_now.place);
}

void MenuDraft::load(const wecom::Menu &menu)
{
    m_undo.clear();
    m_redo.clear();
    m_merge.clear();
    m_published = menu;
    m_now = {.menu = menu,
             .place = menu.isEmpty() ? wecom::MenuPlace() : wecom::MenuPlace{.top = 0}};
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

void MenuDraft::setPublished(const wecom::Menu &menu)
{
    m_published = menu;
    Q_EMIT changed();
}

void MenuDraft::select(const wecom::MenuPlace &place)
{
    const wecom::MenuPlace chosen =
        wecom::buttonAt(m_now.menu, place) != nullptr ? place : wecom::MenuPlace();
    if (chosen == m_now.place)
        return;
    m_now.place = chosen;
    m_merge.clear();
    Q_EMIT selectionChanged();
}

bool MenuDraft::canAddTop() const
{
    return m_now.menu.buttons.size() < wecom::Menu::MostButtons;
}

bool MenuDraft::canAddSub(int top) const
{
    const auto *button = wecom::buttonAt(m_now.menu, {.top = top});
    return button != nullptr && button->buttons.size() < wecom::Menu::MostSubButtons;
}

/*! One that asks the bot, with a key that no other button has. */
wecom::MenuButton MenuDraft::newButton(const QString &name) const
{
    QStringList keys;
    collectKeys(m_now.menu.buttons, keys);
    QString key = name;
    for (int number = 2; keys.contains(key); ++number)
        key = name + QString::number(number);
    return {.name = key, .type = u"click"_s, .key = key};
}

void MenuDraft::addTop(const QString &name)
{
    if (!canAddTop())
        return;
    State state = m_now;
    state.menu.buttons.append(newButton(name));
    state.place = {.top = static_cast<int>(state.menu.buttons.size()) - 1};
    change(state);
}

void MenuDraft::addSub(int top, const QString &name)
{
    if (!canAddSub(top))
        return;
    State state = m_now;
    wecom::MenuButton &opener = state.menu.buttons[top];
    if (!opener.opensMenu()) {
        const QString openerName = opener.name;
        const wecom::MenuButton action = std::exchange(opener, {.name = openerName, .type = {}});
        opener.buttons.append(action);
    }
    opener.buttons.append(newButton(name));
    state.place = {.top = top, .sub = static_cast<int>(opener.buttons.size()) - 1};
    change(state);
}

void MenuDraft::remove(const wecom::MenuPlace &place)
{
    State state = m_now;
    Buttons *buttons = siblings(state.menu, place);
    if (!isIn(buttons, indexOf(place)))
        return;
    const wecom::MenuButton removed = buttons->takeAt(indexOf(place));
    if (place.isSub() && buttons->isEmpty()) { // then the one at the bottom does it again
        const QString name = state.menu.buttons.at(place.top).name;
        state.menu.buttons[place.top] = removed;
        state.menu.buttons[place.top].name = name;
    }
    state.place = nearest(state.menu, place);
    change(state);
}

void MenuDraft::move(const wecom::MenuPlace &from, const wecom::MenuPlace &to)
{
    State state = m_now;
    Buttons *buttons = siblings(state.menu, from);
    const bool isWithin = from.isSub() == to.isSub() && (!from.isSub() || from.top == to.top);
    if (!isWithin || from == to || !isIn(buttons, indexOf(from)) || !isIn(buttons, indexOf(to)))
        return;
    buttons->move(indexOf(from), indexOf(to));
    state.place = to;
    change(state);
}

void MenuDraft::setButton(const wecom::MenuButton &button, const QString &field)
{
    State state = m_now;
    Buttons *buttons = siblings(state.menu, state.place);
    if (!isIn(buttons, indexOf(state.place)) || buttons->at(indexOf(state.place)) == button)
        return;
    (*buttons)[indexOf(state.place)] = button;
    if (field != m_merge || m_merge.isEmpty()) {
        change(state, field);
        return;
    }
    m_now = state; // what is undone is the state before the first of them
    Q_EMIT changed();
}

void MenuDraft::change(const State &state, const QString &merge)
{
    const bool isOther = merge.isEmpty();
    m_undo.append(m_now);
    if (m_undo.size() > MostSteps)
        m_undo.removeFirst();
    m_redo.clear();
    m_now = state;
    m_merge = merge;
    Q_EMIT changed();
    if (isOther)
        Q_EMIT selectionChanged();
}

void MenuDraft::undo()
{
    step(m_undo, m_redo);
}

void MenuDraft::redo()
{
    step(m_redo, m_undo);
}

void MenuDraft::step(QList<State> &from, QList<State> &to)
{
    if (from.isEmpty())
        return;
    to.append(m_now);
    m_now = from.takeLast();
    m_merge.clear();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

} // namespace ewc::ui
