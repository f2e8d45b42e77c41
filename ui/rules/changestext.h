// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rulesetoperations.h"

#include <QPalette>
#include <QString>

namespace ewc::ui {

/*! What turns \a before into \a after, in sentences of the user's language: HTML in the colours
    of \a palette. */
[[nodiscard]] QString changesText(const RuleSet &before, const RuleSet &after,
                                  const QPalette &palette);

} // namespace ewc::ui
