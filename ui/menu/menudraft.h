// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/menu.h"

#include <QObject>

namespace ewc::ui {

/*!
    A menu that is being edited: which button is chosen, what can be done, and all of it undone.
    Main thread.
*/
class MenuDraft final : public QObject
{
    Q_OBJECT

public:
    explicit MenuDraft(QObject *parent = nullptr);

    [[nodiscard]] const wecom::Menu &menu() const { return m_now.menu; }
    /*! Where the chosen button is; nowhere if none is. */
    [[nodiscard]] const wecom::MenuPlace &place() const { return m_now.place; }
    /*! The chosen button; null if none is. */
    [[nodiscard]] const wecom::MenuButton *button() const;
    /*! True if it says something else than what is on the platform. */
    [[nodiscard]] bool isChanged() const { return !(m_now.menu == m_published); }

    /*! Begins with \a menu, which is on the platform; there is nothing to undo. */
    void load(const wecom::Menu &menu);
    /*! Says that \a menu is on the platform now. */
    void setPublished(const wecom::Menu &menu);

    /*! Chooses the button at \a place, or none if there is none. */
    void select(const wecom::MenuPlace &place);

    [[nodiscard]] bool canAddTop() const;
    /*! True if the button at \a top can open one button more. */
    [[nodiscard]] bool canAddSub(int top) const;
    /*! Adds a button called \a name at the bottom, and chooses it. */
    void addTop(const QString &name);
    /*! Adds a button called \a name to the menu of the one at \a top, and chooses it. What that
        one did on its own is what the first button of its menu does from now on. */
    void addSub(int top, const QString &name);
    /*! Removes the button at \a place with all that it opens. */
    void remove(const wecom::MenuPlace &place);
    /*! Moves the button at \a from, within its row or menu, so that it is at \a to. */
    void move(const wecom::MenuPlace &from, const wecom::MenuPlace &to);
    /*! Puts \a button into the chosen place. Changes of one \a field that follow each other are
        undone as one. */
    void setButton(const wecom::MenuButton &button, const QString &field);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

Q_SIGNALS:
    /*! The menu, what is on the platform, or what can be undone is another one. */
    void changed();
    /*! Another button is chosen, or it says something else by other ways than setButton(). */
    void selectionChanged();

private:
    struct State
    {
        wecom::Menu menu;
        wecom::MenuPlace place;
    };

    void change(const State &state, const QString &merge = {});
    void step(QList<State> &from, QList<State> &to);
    [[nodiscard]] wecom::MenuButton newButton(const QString &name) const;

    State m_now;
    wecom::Menu m_published;
    QList<State> m_undo;
    QList<State> m_redo;
    QString m_merge; ///< what the last change was about; empty: the next one stands alone
};

} // namespace ewc::ui
