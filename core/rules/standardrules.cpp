// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/standardrules.h"

using namespace Qt::StringLiterals;

namespace ewc {

RuleSet standardRules()
{
    const Rule echo{
        .id = u"echo"_s,
        .name = u"echo"_s,
        .when = {.conditions = {{.type = u"messageType"_s,
                                 .parameters = {{u"kind"_s, u"text"_s}}}}},
        .actions = {{.type = u"replyText"_s, .parameters = {{u"text"_s, u"{text}"_s}}}}};
    // As a demo it is to answer whatever and however often somebody writes.
    return {.rules = {echo}, .safety = {.repliesPerMinute = 0, .sameTexts = 0}};
}

} // namespace ewc
