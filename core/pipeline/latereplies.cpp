// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/latereplies.h"

#include "core/base/logging.h"
#include "core/base/whenfinished.h"
#include "core/wecom/replyxml.h"

namespace ewc {

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

void LateReplies::send(const Account &account, const IncomingMessage &message, qint64 id,
                       const Reply &reply, const QString &rule)
{
    if (const auto outgoing = wecom::fromReply(reply)) {
        const wecom::Recipients sender{.users = {message.fromUserName()}};
        if (wecom::isPassive(reply))
            queue(account, {.recipients = sender, .message = *outgoing, .inReplyTo = id}, rule);
        else
            prepare(account, {.recipients = sender, .message = *outgoing, .inReplyTo = id}, rule);
    } else if (const auto update = wecom::updateRequest(reply, message, account.agentId)) {
        m_outbox.updateCard(account, *update);
    } else {
        qCWarning(lcPipeline) << "reply" << reply.type() << "to message" << id
                              << "came too late: there is no response code to update a card with";
    }
}

void LateReplies::queue(const Account &account, Shipment shipment, const QString &rule)
{
    shipment.rule = rule;
    if (const auto queued = m_outbox.queue(account, shipment); !queued)
        qCWarning(lcPipeline) << "a reply could not be put into the outbox:" << queued.error();
}

void LateReplies::prepare(const Account &account, const Draft &draft, const QString &rule)
{
    if (!m_prepare) {
        qCWarning(lcPipeline) << "a reply cannot be sent: nothing prepares files or parts here";
        return;
    }
    whenFinished(m_prepare(account, draft), this,
                 [this, account, draft, rule](const QFuture<Result<QList<Shipment>>> &prepared) {
                     const auto shipments = prepared.result();
                     if (!shipments) {
                         qCWarning(lcPipeline) << "the reply to message" << draft.inReplyTo
                                               << "cannot be sent:" << shipments.error();
                         return;
                     }
                     for (const Shipment &shipment : *shipments)
                         queue(account, shipment, rule);
                 });
}

} // namespace ewc
