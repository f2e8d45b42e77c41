// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/apiendpoints.h"

#include "core/sandbox/agentjson.h"
#include "core/sandbox/directoryjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr auto Prefix = "/cgi-bin/";
constexpr int OtherAgent = 1000003; // exists, but the token is not for it

QString queryValue(const HttpRequest &request, QByteArrayView name)
{
    return QString::fromUtf8(request.queryValue(name).value_or(QByteArray()));
}

} // namespace

ApiEndpoints::ApiEndpoints(const Account &account, const Directory &directory, PhoneLog &phones,
                           const Clock &clock, bool sameTokenWhileValid)
    : m_account(account)
    , m_directory(directory)
    , m_tokens(clock, sameTokenWhileValid)
    , m_sender(directory, phones, clock)
    , m_endpoints{
          {"gettoken"_ba, &ApiEndpoints::getToken},
          {"message/send"_ba, &ApiEndpoints::sendMessage},
          {"agent/get"_ba, &ApiEndpoints::getAgent},
          {"menu/get"_ba, &ApiEndpoints::getMenu},
          {"getcallbackip"_ba, &ApiEndpoints::getCallbackIps},
          {"user/get"_ba, &ApiEndpoints::getUser},
          {"user/list"_ba, &ApiEndpoints::listUsers},
          {"user/simplelist"_ba, &ApiEndpoints::listUsersBriefly},
          {"department/list"_ba, &ApiEndpoints::listDepartments},
          {"department/simplelist"_ba, &ApiEndpoints::listDepartmentsBriefly},
          {"tag/list"_ba, &ApiEndpoints::listTags},
          {"tag/get"_ba, &ApiEndpoints::getTag},
      }
{
}

QByteArray ApiEndpoints::name(const QByteArray &path) const
{
    const QByteArray name = path.startsWith(Prefix) ? path.sliced(qstrlen(Prefix)) : QByteArray();
    return m_endpoints.contains(name) ? name : QByteArray();
}

ApiAnswer ApiEndpoints::answer(const QByteArray &name, const HttpRequest &request)
{
    if (name != "gettoken") {
        const QByteArray token = request.queryValue("access_token").value_or(QByteArray());
        if (const int errcode = m_tokens.check(token))
            return apiFailure(errcode);
    }
    return (this->*m_endpoints.value(name))(request);
}

ApiAnswer ApiEndpoints::getToken(const HttpRequest &request)
{
    const QString corpId = queryValue(request, "corpid");
    const QString secret = queryValue(request, "corpsecret");
    if (corpId.isEmpty())
        return apiFailure(41002);
    if (secret.isEmpty())
        return apiFailure(41004);
    if (corpId != m_account.corpId)
        return apiFailure(40013);
    if (secret != m_account.secret)
        return apiFailure(40001);

    const IssuedToken token = m_tokens.issue();
    return {.fields = {{u"access_token"_s, QString::fromLatin1(token.value)},
                       {u"expires_in"_s, qint64{m_tokens.remaining(token).count()}}}};
}

ApiAnswer ApiEndpoints::sendMessage(const HttpRequest &request)
{
    if (request.method != "POST")
        return apiFailure(40058);
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return apiFailure(40058, u"Warning: wrong json format. invalid Request Parameter"_s);
    const QJsonObject message = body.object();
    if (const int errcode = agentError(message.value("agentid"_L1).toVariant()))
        return apiFailure(errcode);
    return m_sender.send(message);
}

ApiAnswer ApiEndpoints::getAgent(const HttpRequest &request)
{
    if (const int errcode = agentError(queryValue(request, "agentid")))
        return apiFailure(errcode);
    return {.fields = agentJson(m_account.agentId.toInt(), m_directory)};
}

ApiAnswer ApiEndpoints::getMenu(const HttpRequest &request)
{
    if (const int errcode = agentError(queryValue(request, "agentid")))
        return apiFailure(errcode);
    return {.fields = menuJson()};
}

ApiAnswer ApiEndpoints::getCallbackIps(const HttpRequest &)
{
    return {.fields = {{u"ip_list"_s, QJsonArray{u"127.0.0.1"_s, u"::1"_s}}}};
}

ApiAnswer ApiEndpoints::getUser(const HttpRequest &request)
{
    const QString userId = queryValue(request, "userid");
    if (userId.isEmpty())
        return apiFailure(41009);
    const Member *member = m_directory.member(userId);
    return member != nullptr ? ApiAnswer{.fields = memberJson(*member)} : apiFailure(60111);
}

ApiAnswer ApiEndpoints::listUsers(const HttpRequest &request)
{
    return usersOf(m_directory, queryValue(request, "department_id"),
                   queryValue(request, "fetch_child") == "1"_L1, memberJson);
}

ApiAnswer ApiEndpoints::listUsersBriefly(const HttpRequest &request)
{
    return usersOf(m_directory, queryValue(request, "department_id"),
                   queryValue(request, "fetch_child") == "1"_L1, briefMemberJson);
}

ApiAnswer ApiEndpoints::listDepartments(const HttpRequest &request)
{
    return departmentsBelow(m_directory, queryValue(request, "id"), "department"_L1,
                            departmentJson);
}

ApiAnswer ApiEndpoints::listDepartmentsBriefly(const HttpRequest &request)
{
    return departmentsBelow(m_directory, queryValue(request, "id"), "department_id"_L1,
                            briefDepartmentJson);
}

ApiAnswer ApiEndpoints::listTags(const HttpRequest &)
{
    QJsonArray tags;
    for (const Tag &tag : m_directory.tags())
        tags.append(QJsonObject{{u"tagid"_s, tag.id}, {u"tagname"_s, tag.name}});
    return {.fields = {{u"taglist"_s, tags}}};
}

ApiAnswer ApiEndpoints::getTag(const HttpRequest &request)
{
    const QString id = queryValue(request, "tagid");
    if (id.isEmpty())
        return apiFailure(41017);
    const Tag *tag = m_directory.tag(id.toInt());
    return tag != nullptr ? ApiAnswer{.fields = tagJson(*tag, m_directory)} : apiFailure(40068);
}

/*! 0, or what is wrong with \a agentId, which may be a number or a text of digits. */
int ApiEndpoints::agentError(const QVariant &agentId) const
{
    const QString id = agentId.toString();
    if (id.isEmpty())
        return 41011;
    if (id == m_account.agentId)
        return 0;
    return id == QString::number(OtherAgent) ? 301002 : 40056;
}

} // namespace ewc::sandbox
