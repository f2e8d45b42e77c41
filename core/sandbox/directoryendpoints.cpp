// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/directoryendpoints.h"

#include "core/sandbox/agentjson.h"
#include "core/sandbox/directoryjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

ApiAnswer users(const Directory &directory, const HttpRequest &request,
                QJsonObject (*write)(const Member &))
{
    return usersOf(directory, queryText(request, "department_id"),
                   queryText(request, "fetch_child") == "1"_L1, write);
}

ApiAnswer user(const Directory &directory, const HttpRequest &request)
{
    const QString userId = queryText(request, "userid");
    if (userId.isEmpty())
        return apiFailure(41009);
    const Member *member = directory.member(userId);
    return member != nullptr ? ApiAnswer{.fields = memberJson(*member)} : apiFailure(60111);
}

ApiAnswer tags(const Directory &directory)
{
    QJsonArray tags;
    for (const Tag &tag : directory.tags())
        tags.append(QJsonObject{{u"tagid"_s, tag.id}, {u"tagname"_s, tag.name}});
    return {.fields = {{u"taglist"_s, tags}}};
}

ApiAnswer tag(const Directory &directory, const HttpRequest &request)
{
    const QString id = queryText(request, "tagid");
    if (id.isEmpty())
        return apiFailure(41017);
    const Tag *tag = directory.tag(id.toInt());
    return tag != nullptr ? ApiAnswer{.fields = tagJson(*tag, directory)} : apiFailure(40068);
}

ApiAnswer ofAgent(const Account &account, const HttpRequest &request, const QJsonObject &fields)
{
    if (const int errcode = agentError(account, queryText(request, "agentid")))
        return apiFailure(errcode);
    return {.fields = fields};
}

} // namespace

ApiTable directoryEndpoints(const Account &account, const Directory &directory)
{
    const auto read = [](auto function) { return ApiEndpoint{.answer = function}; };
    const auto agent = [&account, &directory] {
        return agentJson(account.agentId.toInt(), directory);
    };
    return {
        {"agent/get"_ba, read([&account, agent](const HttpRequest &request) {
             return ofAgent(account, request, agent());
         })},
        {"agent/list"_ba, read([agent](const HttpRequest &) {
             return ApiAnswer{.fields = agentListJson(agent())};
         })},
        {"getcallbackip"_ba, read([](const HttpRequest &) {
             return ApiAnswer{.fields = {{u"ip_list"_s, QJsonArray{u"127.0.0.1"_s, u"::1"_s}}}};
         })},
        {"user/get"_ba,
         read([&directory](const HttpRequest &request) { return user(directory, request); })},
        {"user/list"_ba, read([&directory](const HttpRequest &request) {
             return users(directory, request, memberJson);
         })},
        {"user/simplelist"_ba, read([&directory](const HttpRequest &request) {
             return users(directory, request, briefMemberJson);
         })},
        {"department/list"_ba, read([&directory](const HttpRequest &request) {
             return departmentsBelow(directory, queryText(request, "id"), "department"_L1,
                                     departmentJson);
         })},
        {"department/simplelist"_ba, read([&directory](const HttpRequest &request) {
             return departmentsBelow(directory, queryText(request, "id"), "department_id"_L1,
                                     briefDepartmentJson);
         })},
        {"tag/list"_ba, read([&directory](const HttpRequest &) { return tags(directory); })},
        {"tag/get"_ba,
         read([&directory](const HttpRequest &request) { return tag(directory, request); })},
    };
}

} // namespace ewc::sandbox
