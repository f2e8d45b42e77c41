// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/sentmessages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr auto Timeout = 20s;

QJsonArray numbers(const QStringList &ids)
{
    QJsonArray array;
    for (const QString &id : ids)
        array.append(id.toLongLong());
    return array;
}

Result<> toNothing(const Result<QJsonObject> &answer)
{
    return answer.map([](const QJsonObject &) {});
}

} // namespace

SentMessages::SentMessages(ApiClient &api)
    : m_api(api)
{
}

QFuture<Result<>> SentMessages::recall(const Account &account, const QString &msgId)
{
    return m_api
        .post(account, "/cgi-bin/message/recall"_ba, QJsonObject{{"msgid"_L1, msgId}}, Timeout)
        .then(toNothing);
}

QFuture<Result<>> SentMessages::updateCard(const Account &account, const QString &responseCode,
                                           const wecom::Recipients &recipients,
                                           const wecom::CardUpdate &update)
{
    if (update.replaceName.isEmpty() == update.card.isEmpty())
        return QtFuture::makeReadyFuture(
            Result<>(failure(ErrorKind::InvalidInput, u"an update is either a name or a card"_s)));
    bool isNumber = false;
    const qint64 agent = account.agentId.toLongLong(&isNumber);
    QJsonObject body{{"agentid"_L1, isNumber ? QJsonValue(agent) : QJsonValue(account.agentId)},
                     {"response_code"_L1, responseCode}};
    if (recipients.users.contains("@all"_L1)) {
        body.insert("atall"_L1, 1);
    } else {
        body.insert("userids"_L1, QJsonArray::fromStringList(recipients.users));
        body.insert("partyids"_L1, numbers(recipients.parties));
        body.insert("tagids"_L1, numbers(recipients.tags));
    }
    if (update.card.isEmpty())
        body.insert("button"_L1, QJsonObject{{"replace_name"_L1, update.replaceName}});
    else
        body.insert("template_card"_L1, update.card);
    return m_api.post(account, "/cgi-bin/message/update_template_card"_ba, body, Timeout)
        .then(toNothing);
}

} // namespace ewc
