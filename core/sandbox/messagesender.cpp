// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/messagesender.h"

#include "core/sandbox/messagecontent.h"
#include "core/sandbox/recipients.h"

#include <QUuid>

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

MessageSender::MessageSender(const Directory &directory, PhoneLog &phones, const Clock &clock,
                             const SendLimits &limits)
    : m_directory(directory)
    , m_phones(phones)
    , m_quota(clock, limits)
    , m_duplicates(clock)
{
}

ApiAnswer MessageSender::send(const QJsonObject &request)
{
    MessageContent message;
    if (const ApiAnswer refusal = readMessage(request, message); refusal.errcode != 0)
        return refusal;
    const Recipients recipients = resolveRecipients(request, m_directory);
    ApiAnswer answer{.errcode = recipients.errcode, .fields = invalidLists(recipients)};
    if (answer.errcode != 0)
        return answer;

    if (const QString earlier = m_duplicates.earlier(request); !earlier.isEmpty()) {
        answer.fields.insert("msgid"_L1, earlier);
        return answer;
    }
    if (!m_quota.takeDay(recipients.users.size()))
        return apiFailure(45009);

    const QString msgId = QUuid::createUuid().toString(QUuid::Id128);
    answer.fields.insert("msgid"_L1, msgId);
    m_duplicates.remember(request, msgId);
    for (const QString &user : recipients.users) {
        if (m_quota.takeMember(user)) // what is over a member's limit is dropped without a word
            m_phones.add(user, PhoneEntry::Way::Send, message.type, message.content);
    }
    return answer;
}

} // namespace ewc::sandbox
