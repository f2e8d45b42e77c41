// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What LogLink reads about rules.

#include "ui/logreader.h"

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

tl::unexpected<Error> notYet()
{
    return failure(ErrorKind::Unavailable, u"nothing is known of rules yet"_s);
}

} // namespace

void LogLink::readRuleStats(QObject *receiver, Handler<QHash<QString, RuleStats>> handler)
{
    read<QHash<QString, RuleStats>>(
        [](const MessageReader *) -> Result<QHash<QString, RuleStats>> { return notYet(); },
        receiver, std::move(handler));
}

void LogLink::readRuleVersions(QObject *receiver, Handler<QList<RuleVersion>> handler)
{
    read<QList<RuleVersion>>(
        [](const MessageReader *) -> Result<QList<RuleVersion>> { return notYet(); }, receiver,
        std::move(handler));
}

void LogLink::readRuleVersion(qint64 version, QObject *receiver, Handler<RuleSet> handler)
{
    Q_UNUSED(version)
    read<RuleSet>([](const MessageReader *) -> Result<RuleSet> { return notYet(); }, receiver,
                  std::move(handler));
}

void LogLink::readHandOvers(QObject *receiver, Handler<QList<HandOver>> handler)
{
    read<QList<HandOver>>([](const MessageReader *) -> Result<QList<HandOver>> { return notYet(); },
                          receiver, std::move(handler));
}

void LogLink::explain(qint64 id, QObject *receiver, Handler<PastExplanation> handler)
{
    Q_UNUSED(id)
    read<PastExplanation>([](const MessageReader *) -> Result<PastExplanation> { return notYet(); },
                          receiver, std::move(handler));
}

void LogLink::tryOnPast(const RuleSet &rules, const QString &account, int count, QObject *receiver,
                        const std::function<void(int done, int of)> &progress,
                        Handler<PastTrial> handler)
{
    Q_UNUSED(rules)
    Q_UNUSED(account)
    Q_UNUSED(count)
    Q_UNUSED(progress)
    read<PastTrial>([](const MessageReader *) -> Result<PastTrial> { return notYet(); }, receiver,
                    std::move(handler));
}

} // namespace ewc::ui
