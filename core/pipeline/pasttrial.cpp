// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/pasttrial.h"

#include "core/pipeline/storedcircumstances.h"
#include "core/rules/ruleengine.h"
#include "core/rules/standardrules.h"
#include "core/store/messagereader.h"
#include "core/wecom/incomingmessageparser.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr int ProgressStep = 200; // messages: some milliseconds

/*! A message of the log, as it was put to the rules. */
struct Asked
{
    Asked(const MessageRow &row, IncomingMessage came)
        : account{.name = row.account}
        , message(std::move(came))
        , received{.account = account, .message = message, .id = row.id, .time = row.time}
    {
    }
    Q_DISABLE_COPY_MOVE(Asked)

    Account account;
    IncomingMessage message;
    Received received;
};

QDateTime timeOf(const Received &received)
{
    return QDateTime::fromMSecsSinceEpoch(received.time);
}

/*! The rules of \a version; the newest ones if it is 0. */
Result<RuleSet> rulesOf(const RuleReader &past, qint64 version)
{
    if (version == 0) {
        const auto newest = past.newestVersion();
        if (!newest)
            return tl::unexpected(newest.error());
        if (*newest == 0)
            return withoutLimits(standardRules());
        version = *newest;
    }
    return past.ruleSet(version).map([](const QByteArray &json) { return readRules(json).rules; });
}

Result<MessageRow> askedRow(const MessageReader &log, qint64 id)
{
    auto row = log.row(id);
    if (row && *row && (*row)->direction == Direction::Out && (*row)->inReplyTo != 0)
        row = log.row((*row)->inReplyTo);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorKind::NotFound, u"there is no message %1"_s.arg(id));
    if ((*row)->direction == Direction::Out)
        return failure(ErrorKind::Conflict, u"message %1 answers nothing"_s.arg(id));
    return **row;
}

} // namespace

Result<PastExplanation> explainPast(const MessageReader &log, const RuleReader &past, qint64 id)
{
    const auto row = askedRow(log, id);
    if (!row)
        return tl::unexpected(row.error());
    const auto message = wecom::parseIncomingMessage(row->raw);
    if (!message)
        return tl::unexpected(message.error());
    const auto by = past.answeredBy(row->id);
    if (!by)
        return tl::unexpected(by.error());
    const auto rules = rulesOf(past, by->version);
    if (!rules)
        return tl::unexpected(rules.error());
    return RuleEngine::compile(*rules).map([&](const std::shared_ptr<const RuleEngine> &engine) {
        const SystemClock clock;
        const Asked asked(*row, *message);
        MemberHistory history(past, clock);
        history.arrived(asked.received);
        const StoredCircumstances circumstances(history, asked.received);
        const Question question(asked.message, row->account, timeOf(asked.received), circumstances);
        return PastExplanation{
            .explanation = engine->explain(question), .rules = *rules, .version = by->version};
    });
}

Result<PastTrial> tryOnPast(const MessageReader &log, const RuleReader &past, const RuleSet &rules,
                            const QString &account, int count, const std::stop_token &stop,
                            const std::function<void(int done, int of)> &progress)
{
    const auto engine = RuleEngine::compile(rules);
    if (!engine)
        return tl::unexpected(engine.error());
    MessageFilter wanted;
    wanted.account = account;
    wanted.direction = Direction::In;
    const auto rows = log.before(0, count, wanted, stop);
    if (!rows)
        return tl::unexpected(rows.error());

    const SystemClock clock;
    MemberHistory history(past, clock);
    PastTrial trial;
    for (const MessageRow &listed : *rows) {
        if (stop.stop_requested())
            return failure(ErrorKind::Unavailable, u"the try was stopped"_s);
        if (trial.tried % ProgressStep == 0)
            progress(trial.tried, static_cast<int>(rows->size()));
        ++trial.tried;
        const auto row = log.row(listed.id); // what was listed is without its bytes
        if (!row)
            return tl::unexpected(row.error());
        const auto message = wecom::parseIncomingMessage(*row ? (*row)->raw : QByteArray());
        if (!message)
            continue; // it was kept although it could not be read
        const Asked asked(listed, *message);
        history.arrived(asked.received);
        const StoredCircumstances circumstances(history, asked.received);
        const Question question(asked.message, listed.account, timeOf(asked.received),
                                circumstances);
        const Decision decision = (*engine)->decide(question);
        for (const RuleMatch &match : decision.matches)
            history.matched(asked.received, match.ruleId, true);
        const QString after = decision.winner();
        if (!after.isEmpty())
            history.answered(asked.received, after);

        const auto by = past.answeredBy(listed.id);
        if (!by)
            return tl::unexpected(by.error());
        trial.answeredBefore += by->ruleId.isEmpty() ? 0 : 1;
        trial.answeredAfter += after.isEmpty() ? 0 : 1;
        if (by->ruleId != after)
            trial.changes.prepend({.row = listed, .before = by->ruleId, .after = after});
    }
    progress(trial.tried, trial.tried);
    return trial;
}

} // namespace ewc
