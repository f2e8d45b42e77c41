// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/messagesender.h"

#include "core/sandbox/cardjudge.h"
#include "core/sandbox/delivery.h"
#include "core/sandbox/recipients.h"

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

/*! The lists of those not reached; the platform leaves empty ones out. */
QJsonObject invalidLists(const Recipients &recipients)
{
    QJsonObject json;
    const auto insert = [&json](QLatin1StringView key, const QStringList &ids) {
        if (!ids.isEmpty())
            json.insert(key, ids.join(u'|'));
    };
    insert("invaliduser"_L1, recipients.invalidUsers);
    insert("invalidparty"_L1, recipients.invalidParties);
    insert("invalidtag"_L1, recipients.invalidTags);
    return json;
}

} // namespace

MessageSender::MessageSender(Platform &platform, const SendLimits &limits)
    : m_platform(platform)
    , m_quota(platform.clock, limits)
    , m_duplicates(platform.clock)
{
}

ApiAnswer MessageSender::send(const QJsonObject &request)
{
    MessageContent message;
    const Sender sender{.media = m_platform.media, .hasCallback = m_platform.hasCallback};
    if (const ApiAnswer refusal = readMessage(request, sender, m_platform.directory, message);
        refusal.errcode != 0)
        return refusal;
    if (message.type == "miniprogram_notice"_L1 && request.value("touser"_L1) == "@all"_L1)
        return badParameter(u"touser invalid"_s); // to named members only
    const Recipients recipients = resolveRecipients(request, m_platform.directory);
    ApiAnswer answer{.errcode = recipients.errcode, .fields = invalidLists(recipients)};
    if (answer.errcode != 0)
        return answer;

    if (const QString earlier = m_duplicates.earlier(request); !earlier.isEmpty()) {
        answer.fields.insert("msgid"_L1, earlier);
        return answer;
    }
    if (m_platform.cards.isTaskKnown(message.content.value("task_id"_L1).toString()))
        return apiFailure(42014);
    if (!m_quota.takeDay(recipients.users.size()))
        return apiFailure(45009);

    const QJsonObject fields = deliverTo(recipients.users, message);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        answer.fields.insert(field.key(), field.value());
    m_duplicates.remember(request, fields.value("msgid"_L1).toString());
    return answer;
}

QJsonObject MessageSender::deliverTo(const QStringList &users, const MessageContent &message)
{
    PhoneEntry entry{.way = PhoneEntry::Way::Send,
                     .type = message.type,
                     .content = message.content,
                     .msgId = newMsgId()};
    QJsonObject fields{{u"msgid"_s, entry.msgId}};
    m_platform.cards.rememberTask(message.content.value("task_id"_L1).toString());
    if (message.type == "template_card"_L1 && callsBack(message.content)) {
        const QString code = m_platform.cards.issue(entry.msgId);
        fields.insert("response_code"_L1, code);
        entry.more.insert("response_code"_L1, code);
    }
    deliver(m_platform, {.channel = u"app"_s, .text = message.text()}, entry, users,
            [this](const QString &user) { return m_quota.takeMember(user); });
    return fields;
}

} // namespace ewc::sandbox
