// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

#include <QHash>

namespace ewc {

/*! Puts into \a rule, for each rule that its conditions and actions name by its id, what \a names
    has for that id; what it does not have stays. */
void renameRules(Rule &rule, const QHash<QString, QString> &names);

/*! The ids of the rules that conditions and actions of \a rule name. */
[[nodiscard]] QStringList rulesNamedBy(const Rule &rule);

} // namespace ewc
