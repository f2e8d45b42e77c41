// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/newrule.h"

using namespace Qt::StringLiterals;

namespace ewc::ui {

Rule newRule()
{
    return {.id = newRuleId(),
            .when = {.conditions = {{.type = u"textContains"_s}}},
            .actions = {{.type = u"replyText"_s}}};
}

} // namespace ewc::ui
