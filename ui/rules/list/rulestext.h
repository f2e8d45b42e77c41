// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

#include <QString>

namespace ewc::ui {

// The words about rules that list and dialogs share, in the user's language.
[[nodiscard]] QString sectionText(RuleSection section);
/*! What a section is for, in a few words. */
[[nodiscard]] QString sectionHelp(RuleSection section);
[[nodiscard]] QString rulesText(qint64 count);
[[nodiscard]] QString hitsText(qint64 hits);
[[nodiscard]] QString errorsText(qint64 errors);
/*! How long \a time is ago, as people say it: "2 min ago"; times since 1970 UTC in ms. */
[[nodiscard]] QString agoText(qint64 time, qint64 now);
[[nodiscard]] QString millisecondsText(double milliseconds);

} // namespace ewc::ui
