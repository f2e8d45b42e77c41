// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"
#include "core/wecom/menu.h"

namespace ewc::ui {

/*! The key that the event of a press on \a button says; empty: there is no such event. */
[[nodiscard]] QString eventKeyOf(const wecom::MenuButton &button);

/*!
    The rule of \a rules that is about a press on \a button: the first that is on, otherwise one
    that is off. It names the event, or any key of it; that it also asks for the time of day or
    the sender does not matter. Null if there is none. Valid until the set changes.
*/
[[nodiscard]] const Rule *ruleAbout(const RuleSet &rules, const wecom::MenuButton &button);

/*! A new rule that answers a press on the button called \a name: the event \a event, such as
    "click", with \a key. What it says is still to be written. */
[[nodiscard]] Rule ruleForPress(const QString &event, const QString &key, const QString &name);

} // namespace ewc::ui
