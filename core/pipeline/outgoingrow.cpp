// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/outgoingrow.h"

#include "core/pipeline/wirerequest.h"
#include "core/wecom/mediareference.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

QStringList namesOf(const wecom::Recipients &recipients)
{
    QStringList names = recipients.users;
    for (const QString &party : recipients.parties)
        names.append(u"party:"_s + party);
    for (const QString &tag : recipients.tags)
        names.append(u"tag:"_s + tag);
    if (!recipients.chat.isEmpty())
        names.append(u"chat:"_s + recipients.chat);
    return names;
}

QList<OutgoingAttachment> attachmentsOf(const wecom::OutgoingMessage &message)
{
    QList<OutgoingAttachment> attachments;
    for (const wecom::MediaSlot &place : wecom::mediaSlots(message)) {
        const auto stored = wecom::StoredReference::fromString(place.value);
        if (!stored.hash.isEmpty())
            attachments.append({.slot = place.path,
                                .type = place.upload,
                                .name = stored.name,
                                .hash = stored.hash});
    }
    return attachments;
}

} // namespace

OutgoingRow outgoingRow(const Account &account, const Shipment &shipment, Verdict verdict,
                        qint64 now)
{
    const bool isLater = shipment.notBefore > now;
    return {
        .row = {.time = now,
                .account = account.name,
                .direction = Direction::Out,
                .from = account.agentId,
                .to = namesOf(shipment.recipients),
                .type = shipment.message.type,
                .text = shipment.message.summary(),
                .rule = shipment.rule,
                .verdict = verdict,
                .inReplyTo = shipment.inReplyTo,
                .raw =
                    QJsonDocument(wireRequest(account, shipment)).toJson(QJsonDocument::Compact)},
        .request = shipment.toJson(),
        .due = isLater ? shipment.notBefore : 0,
        .reason = isLater ? WaitReason::Scheduled : WaitReason::None,
        .attachments = attachmentsOf(shipment.message)};
}

} // namespace ewc
