// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/outbox.h"

#include "core/base/logging.h"
#include "core/base/whenfinished.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr auto DefaultTimeout = 30s;

QStringList splitList(const QJsonValue &value)
{
    return value.toString().split(u'|', Qt::SkipEmptyParts);
}

void logFailure(const Result<SendReport> &report)
{
    if (!report)
        qCWarning(lcPipeline) << "a message could not be put into the outbox:" << report.error();
}

SendReport toReport(qint64 id, const Result<QJsonObject> &answer)
{
    SendReport report{.id = id};
    if (answer) {
        report.msgId = answer->value("msgid"_L1).toString();
        report.errmsg = answer->value("errmsg"_L1).toString();
        report.invalidUsers = splitList(answer->value("invaliduser"_L1));
        report.invalidParties = splitList(answer->value("invalidparty"_L1));
        report.invalidTags = splitList(answer->value("invalidtag"_L1));
        const bool complete = report.invalidUsers.isEmpty() && report.invalidParties.isEmpty()
                              && report.invalidTags.isEmpty();
        report.verdict = complete ? Verdict::Sent : Verdict::Partial;
        return report;
    }
    report.errcode = answer.error().code;
    report.errmsg = answer.error().detail;
    if (answer.error().kind == ErrorKind::Timeout)
        report.verdict = Verdict::Unknown;
    else
        report.verdict = report.errcode != 0 ? Verdict::Rejected : Verdict::Failed;
    return report;
}

} // namespace

Outbox::Outbox(Journal &journal, ApiClient &api, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_api(api)
    , m_clock(clock)
{
}

void Outbox::send(const Account &account, const Shipment &shipment,
                  std::chrono::milliseconds timeout, Settled settled)
{
    ship(account, toRow(account, shipment, Verdict::Sending), shipment, timeout,
         std::move(settled));
}

void Outbox::resume(const Account &account, qint64 id, const Shipment &shipment)
{
    ++m_underWay;
    call(account, id, shipment, DefaultTimeout, logFailure);
}

Result<SendReport> Outbox::queue(const Account &account, const Shipment &shipment)
{
    return m_journal.addOutgoing(toRow(account, shipment, Verdict::Queued), shipment.toJson())
        .map([](qint64 id) { return SendReport{.id = id}; });
}

void Outbox::sendReply(const Account &account, const IncomingMessage &message, qint64 id,
                       const Reply &reply, const QString &rule)
{
    const Shipment shipment{.recipients = {.users = {message.fromUserName()}},
                            .message = wecom::OutgoingMessage::text(reply.content()),
                            .inReplyTo = id};
    MessageRow row = toRow(account, shipment, Verdict::Sending);
    row.rule = rule;
    ship(account, row, shipment, DefaultTimeout, logFailure);
}

MessageRow Outbox::toRow(const Account &account, const Shipment &shipment, Verdict verdict) const
{
    const auto &[users, parties, tags, chat] = shipment.recipients;
    QStringList to = users;
    for (const QString &party : parties)
        to.append(u"party:"_s + party);
    for (const QString &tag : tags)
        to.append(u"tag:"_s + tag);
    return {.time = m_clock.now().time_since_epoch().count(),
            .account = account.name,
            .direction = Direction::Out,
            .from = account.agentId,
            .to = to,
            .type = shipment.message.type,
            .text = shipment.message.summary(),
            .verdict = verdict,
            .inReplyTo = shipment.inReplyTo,
            .raw = QJsonDocument(shipment.message.toRequest(shipment.recipients, account.agentId))
                       .toJson(QJsonDocument::Compact)};
}

void Outbox::ship(const Account &account, const MessageRow &row, const Shipment &shipment,
                  std::chrono::milliseconds timeout, Settled settled)
{
    const auto id = m_journal.addOutgoing(row, shipment.toJson());
    if (!id) {
        settled(tl::unexpected(id.error()));
        return;
    }
    ++m_underWay;
    m_journal.whenKept([this, account, id = *id, shipment, timeout,
                        settled = std::move(settled)](const Result<> &kept) {
        if (kept) {
            call(account, id, shipment, timeout, settled);
            return;
        }
        finished();
        settled(tl::unexpected(kept.error()));
    });
}

void Outbox::call(const Account &account, qint64 id, const Shipment &shipment,
                  std::chrono::milliseconds timeout, Settled settled)
{
    QElapsedTimer started;
    started.start();
    const QJsonObject request = shipment.message.toRequest(shipment.recipients, account.agentId);
    whenFinished(m_api.post(account, "/cgi-bin/message/send"_ba, request, timeout), this,
                 [this, id, started,
                  settled = std::move(settled)](const QFuture<Result<QJsonObject>> &answer) {
                     const double ms = static_cast<double>(started.nsecsElapsed()) / 1e6;
                     settle(toReport(id, answer.result()), ms, settled);
                 });
}

void Outbox::settle(const SendReport &report, double ms, const Settled &settled)
{
    finished();
    const Outcome outcome{.verdict = report.verdict,
                          .errcode = report.errcode,
                          .errmsg = report.errmsg,
                          .msgId = report.msgId,
                          .ms = ms};
    if (const auto noted = m_journal.settle(report.id, outcome); !noted)
        qCWarning(lcPipeline) << "the verdict of message" << report.id
                              << "could not be kept:" << noted.error();
    // The verdict stands, whether or not it can be kept.
    m_journal.whenKept([report, settled](const Result<> &) { settled(report); });
}

void Outbox::finished()
{
    if (--m_underWay == 0)
        QMetaObject::invokeMethod(this, &Outbox::idle, Qt::QueuedConnection);
}

} // namespace ewc
