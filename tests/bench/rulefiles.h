// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>

namespace bench {

/*!
    A rules.json of \a count rules that look for words which the load does not say, and the last of
    which answers it: with an echo.
*/
[[nodiscard]] std::string keywordRules(std::size_t count);

/*! The same with rules of all kinds, a tenth of them regular expressions, half of which no keyword
    gives away. */
[[nodiscard]] std::string mixedRules(std::size_t count);

} // namespace bench
