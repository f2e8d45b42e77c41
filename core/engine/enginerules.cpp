// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Engine does with rules.

#include "core/base/logging.h"
#include "core/engine/engine.h"
#include "core/engine/enginedata.h"
#include "core/rules/standardrules.h"
#include "core/wecom/incomingmessageparser.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

// Whoever wrote longer ago does not wait for an answer any more.
constexpr std::chrono::milliseconds PendingLife = 24h;

bool asksForDirectory(const RulePart &part)
{
    constexpr std::array Types{"department"_L1, "tag"_L1,
                               "handOver"_L1}; // whose notice has the name
    return std::ranges::find(Types, part.type) != Types.end()
           || QJsonDocument(part.parameters).toJson().contains("{sender.name}");
}

bool asksForDirectory(const Rule &rule)
{
    const auto asks = [](const RulePart &part) { return asksForDirectory(part); };
    return std::ranges::any_of(rule.when.conditions, asks)
           || std::ranges::any_of(rule.when.groups,
                                  [&](const ConditionGroup &group) {
                                      return std::ranges::any_of(group.conditions, asks);
                                  })
           || std::ranges::any_of(rule.actions, asks);
}

/*! True if \a rules ask for more of a member than comes with the message. */
bool asksForDirectory(const RuleSet &rules)
{
    return std::ranges::any_of(RuleSections, [&](RuleSection section) {
        return std::ranges::any_of(rules.section(section),
                                   [](const Rule &rule) { return asksForDirectory(rule); });
    });
}

} // namespace

Answer Engine::Private::answer(const Received &received)
{
    Answer answer = options.handler ? options.handler(received) : Answer();
    if (!rules)
        return answer;
    if (answer.said.isEmpty() && !answer.later.isValid())
        return rules->answer(received);
    rules->remember(received);
    return answer;
}

/*! Reads the rules and goes on with every change of them. */
void Engine::readRules()
{
    if (!d->options.useRules)
        return;
    RulePlace place{.file = d->options.rulesFile, .isFileNeeded = !d->options.rulesFile.isEmpty()};
    if (place.file.isEmpty() && !d->options.dataDir.isEmpty())
        place.file = QDir(d->options.dataDir).absoluteFilePath(u"rules.json"_s);
    if (!d->options.handler)
        place.standard = standardRules();
    RuleTable *table = d->storage ? &d->storage->rules : nullptr;
    d->history = std::make_unique<MemberHistory>(table, d->clock);
    d->ruleBook = std::make_unique<RuleBook>(std::move(place), table, d->clock);
    connect(d->ruleBook.get(), &RuleBook::changed, this, [this](const RuleState &state) {
        applyRules();
        Q_EMIT rulesChanged(state);
    });
}

void Engine::applyRules()
{
    if (d->rules)
        d->rules->setRules(d->ruleBook->engine(), d->ruleBook->state().version);
    if (d->options.listen && asksForDirectory(d->ruleBook->state().rules))
        startDirectory();
}

/*! Has messages answered by rules: the business of who listens. */
void Engine::answerByRules()
{
    if (!d->ruleBook)
        return;
    d->actions = std::make_unique<ActionRunner>(d->client, *d->history, d->clock);
    d->rules = std::make_unique<RuleHandler>(*d->history, *d->actions);
    connect(d->actions.get(), &ActionRunner::notificationWanted, this, &Engine::notificationWanted);
    connect(d->actions.get(), &ActionRunner::sendNow, d->pipeline.get(),
            [this](const Account &account, const Draft &draft, const QString &ruleId) {
                d->pipeline->sendNow(account, draft, ruleId, d->rules->nameOf(ruleId));
            });
    connect(d->pipeline.get(), &MessagePipeline::failed, d->rules.get(), &RuleHandler::noteProblem);
    applyRules();
}

/*! Answers what an earlier run of the program took and did not answer: it was killed. */
void Engine::answerPending()
{
    const auto since = (d->clock.now() - PendingLife).time_since_epoch().count();
    const auto rows = d->storage->messages.pending(since);
    if (!rows) {
        qCWarning(lcEngine) << "what was not answered is not known:" << rows.error();
        return;
    }
    for (const MessageRow &row : *rows) {
        const auto account = d->options.settings.account(row.account);
        const auto message = wecom::parseIncomingMessage(row.raw);
        if (!account || !message)
            continue;
        qCInfo(lcEngine) << "message" << row.id << "was not answered before: it is now";
        d->pipeline->recover(*account, *message, row.id, row.time);
    }
}

RuleState Engine::rules() const
{
    return d->ruleBook ? d->ruleBook->state() : RuleState();
}

Result<> Engine::saveRules(const RuleSet &rules, const QString &comment)
{
    if (!d->ruleBook)
        return failure(ErrorKind::Unavailable, u"this engine uses no rules"_s);
    return d->ruleBook->save(rules, comment).and_then([this] { return d->commit(); });
}

Result<> Engine::handOver(const QString &account, const QString &member, int minutes)
{
    if (!d->history)
        return failure(ErrorKind::Unavailable, u"this engine uses no rules"_s);
    const auto until = (d->clock.now() + std::chrono::minutes(minutes)).time_since_epoch().count();
    return d->history->handOver(account, member, until, {}).and_then([this] {
        return d->commit();
    });
}

Result<> Engine::liftHandOver(const QString &account, const QString &member)
{
    if (!d->history)
        return failure(ErrorKind::Unavailable, u"this engine uses no rules"_s);
    return d->history->liftHandOver(account, member).and_then([this] { return d->commit(); });
}

} // namespace ewc
