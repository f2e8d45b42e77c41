// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What EngineLink hands on to the engine about rules.

#include "ui/enginelink.h"

namespace ewc::ui {

void EngineLink::readRules(QObject *receiver, const RulesHandler &handler)
{
    ask<RuleState>(
        [](Engine &engine) { return QtFuture::makeReadyFuture(Result<RuleState>(engine.rules())); },
        receiver,
        [handler](const Result<RuleState> &state) {
            handler(state.value_or(RuleState{.isStandard = true}));
        });
}

void EngineLink::saveRules(const RuleSet &rules, const QString &comment, QObject *receiver,
                           const Done &done)
{
    ask<void>(
        [rules, comment](Engine &engine) {
            return QtFuture::makeReadyFuture(engine.saveRules(rules, comment));
        },
        receiver, done);
}

void EngineLink::handOver(const QString &account, const QString &member, int minutes,
                          QObject *receiver, const Done &done)
{
    ask<void>(
        [account, member, minutes](Engine &engine) {
            return QtFuture::makeReadyFuture(engine.handOver(account, member, minutes));
        },
        receiver, done);
}

void EngineLink::liftHandOver(const QString &account, const QString &member, QObject *receiver,
                              const Done &done)
{
    ask<void>(
        [account, member](Engine &engine) {
            return QtFuture::makeReadyFuture(engine.liftHandOver(account, member));
        },
        receiver, done);
}

} // namespace ewc::ui
