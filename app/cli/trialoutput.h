// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/rules/trial.h"

namespace ewc {

/*! Prints what became of \a rules in \a trial, for people or as one JSON object. */
void printTrial(const Trial &trial, const RuleSet &rules, const Invocation &invocation);

} // namespace ewc
