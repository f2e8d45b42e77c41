// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/latereplies.h"

#include "core/base/logging.h"
#include "core/base/whenfinished.h"
#include "core/wecom/replyxml.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace ewc {

/*! Drafts on their way to be fit. */
struct LateReplies::Job
{
    QString ruleId;
    QList<QList<Shipment>> shipments; ///< by draft
    qsizetype missing = 0;
    Ready ready;

    void finishOne()
    {
        if (--missing > 0)
            return;
        QList<Shipment> all;
        for (const QList<Shipment> &parts : std::as_const(shipments))
            all += parts;
        ready(all);
    }
};

LateReplies::LateReplies(Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
{
}

bool LateReplies::goesBack(const Account &account, const Reply &reply)
{
    // Who cannot send has his text cut by the platform rather than lost.
    const bool cannotSend = account.secret.isEmpty();
    return wecom::isPassive(reply) || (cannotSend && !reply.content().isEmpty());
}

QList<Draft> LateReplies::drafts(const Account &account, const IncomingMessage &message, qint64 id,
                                 const Said &said)
{
    QList<Draft> drafts = said.messages;
    for (Draft &draft : drafts)
        draft.inReplyTo = id;
    if (said.reply.isEmpty() || goesBack(account, said.reply))
        return drafts;
    if (const auto outgoing = wecom::fromReply(said.reply))
        drafts.prepend({.recipients = {.users = {message.fromUserName()}},
                        .message = *outgoing,
                        .inReplyTo = id});
    return drafts;
}

void LateReplies::prepare(const Account &account, const QList<Draft> &drafts, const QString &ruleId,
                          Ready ready)
{
    const auto job = std::make_shared<Job>(
        Job{.ruleId = ruleId, .missing = drafts.size() + 1, .ready = std::move(ready)});
    job->shipments.resize(drafts.size());
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const auto take = [this, job, i, draft = drafts.at(i)](const auto &prepared) {
            job->shipments[i] = prepared.value_or(QList<Shipment>());
            note(*job, draft, prepared);
            job->finishOne();
        };
        const auto preparing = prepare(account, drafts.at(i));
        if (preparing.isFinished() && preparing.resultCount() > 0) {
            take(preparing.result()); // most need nothing, and nobody has to wait for a turn
            continue;
        }
        whenFinished(preparing, this, [take](const QFuture<Result<QList<Shipment>>> &prepared) {
            take(prepared.resultCount() > 0
                     ? prepared.result()
                     : Result<QList<Shipment>>(
                         failure(ErrorKind::Unavailable, u"the engine was stopped"_s)));
        });
    }
    job->finishOne();
}

QFuture<Result<QList<Shipment>>> LateReplies::prepare(const Account &account,
                                                      const Draft &draft) const
{
    if (m_prepare)
        return m_prepare(account, draft);
    return QtFuture::makeReadyFuture(Result<QList<Shipment>>(
        failure(ErrorKind::Unavailable, u"nothing prepares files or parts here"_s)));
}

void LateReplies::note(const Job &job, const Draft &draft, const Result<QList<Shipment>> &shipments)
{
    if (shipments)
        return;
    qCWarning(lcPipeline) << "the answer to message" << draft.inReplyTo
                          << "cannot be sent:" << shipments.error();
    Q_EMIT failed(job.ruleId, shipments.error().detail);
}

void LateReplies::queue(const Account &account, const QList<Shipment> &shipments,
                        const QString &rule)
{
    for (Shipment shipment : shipments) {
        shipment.rule = rule;
        if (const auto queued = m_outbox.queue(account, shipment); !queued)
            qCWarning(lcPipeline) << "a reply could not be put into the outbox:" << queued.error();
    }
}

void LateReplies::send(const Account &account, const IncomingMessage &message, qint64 id,
                       const Reply &reply, const QString &rule)
{
    if (const auto outgoing = wecom::fromReply(reply)) {
        queue(account,
              {{.recipients = {.users = {message.fromUserName()}},
                .message = *outgoing,
                .inReplyTo = id}},
              rule);
    } else if (const auto update = wecom::updateRequest(reply, message, account.agentId)) {
        m_outbox.updateCard(account, *update);
    } else {
        qCWarning(lcPipeline) << "reply" << reply.type() << "to message" << id
                              << "came too late: there is no response code to update a card with";
    }
}

} // namespace ewc
