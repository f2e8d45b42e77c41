// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Engine does with rules.

#include "core/engine/engine.h"
#include "core/engine/enginedata.h"

using namespace Qt::StringLiterals;

namespace ewc {

RuleState Engine::rules() const
{
    return {.isStandard = true};
}

Result<> Engine::saveRules(const RuleSet &rules, const QString &comment)
{
    Q_UNUSED(rules)
    Q_UNUSED(comment)
    return failure(ErrorKind::Unavailable, u"rules cannot be saved yet"_s);
}

Result<> Engine::handOver(const QString &account, const QString &member, int minutes)
{
    Q_UNUSED(account)
    Q_UNUSED(member)
    Q_UNUSED(minutes)
    return failure(ErrorKind::Unavailable, u"nobody can take over yet"_s);
}

Result<> Engine::liftHandOver(const QString &account, const QString &member)
{
    Q_UNUSED(account)
    Q_UNUSED(member)
    return failure(ErrorKind::Unavailable, u"nobody can take over yet"_s);
}

} // namespace ewc
