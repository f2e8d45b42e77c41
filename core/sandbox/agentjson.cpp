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

QJsonObject menuJson()
{
    const auto button = [](const QString &type, const QString &name, const QString &key,
                           const QString &value) {
        return QJsonObject{
            {u"type"_s, type}, {u"name"_s, name}, {key, value}, {u"sub_button"_s, QJsonArray()}};
    };
    const QJsonArray more{
        button(u"view"_s, u"官网"_s, u"url"_s, u"https://work.weixin.qq.com/"_s),
        button(u"scancode_waitmsg"_s, u"扫码"_s, u"key"_s, u"scan"_s),
        button(u"location_select"_s, u"位置"_s, u"key"_s, u"location"_s),
    };
    return {
        {u"button"_s, QJsonArray{button(u"click"_s, u"拍照"_s, u"key"_s, u"photo"_s),
                                 button(u"click"_s, u"视频"_s, u"key"_s, u"clip"_s),
                                 QJsonObject{{u"name"_s, u"更多"_s}, {u"sub_button"_s, more}}}}};
}

} // namespace ewc::sandbox
