// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

namespace ewc::ui {

/*! A rule as a new one begins: it waits for a text, and answers with one; neither is written yet.
 */
[[nodiscard]] Rule newRule();

} // namespace ewc::ui
