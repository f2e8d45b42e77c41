// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/agentjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {

QJsonObject agentJson(int agentId, const Directory &directory)
{
    QJsonArray users;
    for (const Member &member : directory.members())
        users.append(QJsonObject{{u"userid"_s, member.userId}});
    return {{u"agentid"_s, agentId},
            {u"name"_s, u"EasyWeChat"_s},
            {u"square_logo_url"_s, QString()},
            {u"description"_s, u"An application in the sandbox"_s},
            {u"allow_userinfos"_s, QJsonObject{{u"user"_s, users}}},
            {u"allow_partys"_s, QJsonObject{{u"partyid"_s, QJsonArray{1}}}},
            {u"allow_tags"_s, QJsonObject{{u"tagid"_s, QJsonArray()}}},
            {u"close"_s, 0},
            {u"redirect_domain"_s, QString()},
            {u"report_location_flag"_s, 1},
            {u"isreportenter"_s, 1},
            {u"home_url"_s, QString()},
            {u"customized_publish_status"_s, 1}};
}

QJsonObject agentListJson(const QJsonObject &agent)
{
    QJsonObject entry;
    for (const auto &key : {u"agentid"_s, u"name"_s, u"square_logo_url"_s})
        entry.insert(key, agent.value(key));
    return {{u"agentlist"_s, QJsonArray{entry}}};
}

} // namespace ewc::sandbox
