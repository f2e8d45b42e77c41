// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/explanationtext.h"
#include "ui/theme.h"

namespace ewc::ui {

/*! How something came out: a sign of its own for each, so that its colour need not tell. */
enum class TrialMark {
    Yes, ///< a tick
    No, ///< a cross
    Open, ///< a dash: it was not asked
    Warning, ///< an exclamation mark
};

[[nodiscard]] TrialMark markOf(RuleTrace::Outcome outcome);
[[nodiscard]] TrialMark markOf(Requirement requirement);

/*! The sign of \a mark in its colour, to stand before a word. */
[[nodiscard]] QIcon markIcon(TrialMark mark, const QPalette &palette);
/*! The colour of the word behind it, legible as text. */
[[nodiscard]] QColor markColor(TrialMark mark, const QPalette &palette);

} // namespace ewc::ui
