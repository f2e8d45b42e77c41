// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/rules/ruleset.h"

namespace ewc {

/*! Reads the rules in \a file; that it is not there, or none, is a problem without a line. */
[[nodiscard]] RuleSetReading readRulesFile(const QString &file);

/*!
    Puts \a rules into \a file, all or nothing; only its owner may read it, as keys may be in it.
    Fails with Unavailable; the detail is a sentence in the user's language.
*/
[[nodiscard]] Result<> writeRulesFile(const RuleSet &rules, const QString &file);

} // namespace ewc
