// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/memberfetch.h"

#include "core/base/logging.h"
#include "core/base/whenfinished.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr auto Timeout = 15s;
// One call each: more would eat into the platform's limits just for names.
constexpr int MostSingleUsers = 200;

} // namespace

MemberFetch::MemberFetch(ApiClient &api, const Account &account, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_account(account)
{
}

void MemberFetch::start()
{
    const auto asked =
        m_api.get(m_account, "/cgi-bin/agent/get"_ba, {{u"agentid"_s, m_account.agentId}}, Timeout);
    whenFinished(asked, this, [this](const QFuture<Result<QJsonObject>> &answer) {
        const Result<QJsonObject> agent = answer.result();
        if (agent)
            takeRange(*agent);
        else
            Q_EMIT failed(agent.error());
    });
}

void MemberFetch::takeRange(const QJsonObject &agent)
{
    const QJsonArray departments = agent["allow_partys"_L1]["partyid"_L1].toArray();
    for (const QJsonValue department : departments)
        m_departments.append(department.toVariant().toString());
    const QJsonArray users = agent["allow_userinfos"_L1]["user"_L1].toArray();
    for (const QJsonValue user : users)
        m_users.append(user["userid"_L1].toString());
    next();
}

void MemberFetch::next()
{
    if (!m_departments.isEmpty()) {
        call("/cgi-bin/user/simplelist"_ba,
             {{u"department_id"_s, m_departments.takeFirst()}, {u"fetch_child"_s, u"1"_s}},
             [this](const QJsonObject &answer) {
                 for (const QJsonValue member : answer["userlist"_L1].toArray())
                     add(member.toObject());
             });
        return;
    }
    m_users.removeIf([this](const QString &user) { return m_names.contains(user); });
    if (!m_users.isEmpty() && m_singleUsers < MostSingleUsers) {
        ++m_singleUsers;
        call("/cgi-bin/user/get"_ba, {{u"userid"_s, m_users.takeFirst()}},
             [this](const QJsonObject &answer) { add(answer); });
        return;
    }
    QList<wecom::Member> members;
    for (const auto &[userId, name] : m_names.asKeyValueRange())
        members.append({.userId = userId, .name = name});
    Q_EMIT finished(members);
}

void MemberFetch::call(const QByteArray &path, const QList<QPair<QString, QString>> &query,
                       const Use &use)
{
    whenFinished(m_api.get(m_account, path, query, Timeout), this,
                 [this, path, use](const QFuture<Result<QJsonObject>> &answer) {
                     const Result<QJsonObject> result = answer.result();
                     if (result)
                         use(*result);
                     else // not allowed for this one: the others may be
                         qCInfo(lcApi) << "no names from" << path << result.error();
                     next();
                 });
}

void MemberFetch::add(const QJsonObject &member)
{
    const QString userId = member["userid"_L1].toString();
    const QString name = member["name"_L1].toString();
    if (!userId.isEmpty() && !name.isEmpty())
        m_names.insert(userId, name);
}

} // namespace ewc
