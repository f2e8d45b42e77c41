// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What LogLink reads about rules.

#include "ui/logreader.h"

#include <QPointer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {

template<typename Value, typename Query>
void LogLink::readOfRules(Query query, QObject *receiver, Handler<Value> handler)
{
    read<Value>(
        [this, query](const MessageReader *) -> Result<Value> {
            return m_reader->openRules().and_then(query);
        },
        receiver, std::move(handler));
}

void LogLink::readRuleStats(QObject *receiver, Handler<QHash<QString, RuleStats>> handler)
{
    readOfRules<QHash<QString, RuleStats>>([](const RuleReader *rules) { return rules->stats(); },
                                           receiver, std::move(handler));
}

void LogLink::readRuleVersions(QObject *receiver, Handler<QList<RuleVersion>> handler)
{
    readOfRules<QList<RuleVersion>>([](const RuleReader *rules) { return rules->versions(); },
                                    receiver, std::move(handler));
}

void LogLink::readRuleVersion(qint64 version, QObject *receiver, Handler<RuleSet> handler)
{
    readOfRules<RuleSet>(
        [version](const RuleReader *rules) {
            return rules->ruleSet(version).map(
                [](const QByteArray &json) { return ewc::readRules(json).rules; });
        },
        receiver, std::move(handler));
}

void LogLink::readHandOvers(QObject *receiver, Handler<QList<HandOver>> handler)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    readOfRules<QList<HandOver>>([now](const RuleReader *rules) { return rules->handOvers(now); },
                                 receiver, std::move(handler));
}

void LogLink::explain(qint64 id, QObject *receiver, Handler<PastExplanation> handler)
{
    read<PastExplanation>(
        [this, id](const MessageReader *log) {
            return m_reader->openRules().and_then(
                [&](const RuleReader *rules) { return explainPast(*log, *rules, id); });
        },
        receiver, std::move(handler));
}

void LogLink::tryOnPast(const RuleSet &rules, const QString &account, int count, QObject *receiver,
                        const std::function<void(int done, int of)> &progress,
                        Handler<PastTrial> handler)
{
    // Told from the reader thread; the link lives longer than any receiver.
    const auto tell = [this, guard = QPointer(receiver), progress](int done, int of) {
        QMetaObject::invokeMethod(
            this,
            [guard, progress, done, of] {
                if (guard)
                    progress(done, of);
            },
            Qt::QueuedConnection);
    };
    read<PastTrial>(
        [this, rules, account, count, tell, stop = m_search.get_token()](const MessageReader *log) {
            return m_reader->openRules().and_then([&](const RuleReader *past) {
                return ewc::tryOnPast(*log, *past, rules, account, count, stop, tell);
            });
        },
        receiver, std::move(handler));
}

} // namespace ewc::ui
