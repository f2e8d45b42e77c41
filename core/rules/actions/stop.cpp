// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/actionfields.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

Result<std::unique_ptr<const Action>> create(const ActionType &, const Parameters &)
{
    return action([](const ActionInput &) { return step::Stop{}; });
}

} // namespace

ActionType stop()
{
    return {.id = u"stop"_s,
            .group = PartGroup::Flow,
            .label = QT_TRANSLATE_NOOP("Schema", "Stop here"),
            .help = QT_TRANSLATE_NOOP("Schema", "Nothing else of this rule is done, and no further "
                                                "rule answers."),
            .sentence = QT_TRANSLATE_NOOP("Rules", "stop"),
            .create = create};
}

} // namespace ewc
