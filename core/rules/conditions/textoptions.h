// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/condition.h"

namespace ewc {

// What the conditions on a text have in common.

/*! The field "words": texts, one of which at least is needed. */
[[nodiscard]] Field wordsField(const char *label, const char *help);
/*! \a schema, and behind it the differences that do not count. */
[[nodiscard]] Schema withFolding(Schema schema);

/*! The differences that do not count. */
[[nodiscard]] TextFolding foldingOf(const Parameters &parameters);
/*! True if the flag \a key is set, \a standard if nothing is said. */
[[nodiscard]] bool isSet(const Parameters &parameters, QStringView key, bool standard = false);
/*! The texts of the list \a key, without those that hold nothing but spaces. */
[[nodiscard]] QStringList textsOf(const Parameters &parameters, QStringView key);
/*! The list "words" folded, without spaces around them. Fails with InvalidInput if nothing is
    left of it. */
[[nodiscard]] Result<Keywords> wordsOf(const Parameters &parameters);

} // namespace ewc
