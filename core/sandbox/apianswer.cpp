// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/apianswer.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

QString usualText(int errcode)
{
    static const QHash<int, QString> texts{
        {-1, u"system busy"_s},
        {40001, u"invalid credential"_s},
        {40008, u"invalid message type"_s},
        {40013, u"invalid corpid"_s},
        {40014, u"invalid access_token"_s},
        {40032, u"invalid user list size"_s},
        {40035, u"invalid parameter"_s},
        {40056, u"invalid agentid"_s},
        {40058, u"invalid Request Parameter"_s},
        {40063, u"some parameters are empty"_s},
        {40068, u"invalid tagid"_s},
        {40074, u"invalid msgtype for safe"_s},
        {41001, u"access_token missing"_s},
        {41002, u"corpid missing"_s},
        {41004, u"corpsecret missing"_s},
        {41009, u"missing userid"_s},
        {41011, u"missing agentid"_s},
        {41017, u"missing tagid"_s},
        {41019, u"missing department"_s},
        {42001, u"access_token expired"_s},
        {44004, u"text content is empty"_s},
        {45009, u"api freq out of limit"_s},
        {60003, u"department not found"_s},
        {60111, u"userid not found"_s},
        {60123, u"invalid department id"_s},
        {81013, u"user & party & tag all invalid"_s},
        {82001, u"user & party & tag all empty"_s},
        {82002, u"too many parties"_s},
        {82003, u"too many tags"_s},
        {301002, u"not allow operate another agent with this accesstoken"_s},
    };
    return texts.value(errcode, u"error"_s); // a fault may ask for any code
}

QString callerAddress(const QHostAddress &caller)
{
    bool isIPv4 = false;
    const quint32 address = caller.toIPv4Address(&isIPv4); // also of ::ffff:127.0.0.1
    return isIPv4 ? QHostAddress(address).toString() : caller.toString();
}

} // namespace

QString ApiAnswer::text() const
{
    if (errcode == 0)
        return u"ok"_s;
    return errmsg.isEmpty() ? usualText(errcode) : errmsg;
}

QByteArray ApiAnswer::toJson(const QHostAddress &caller) const
{
    QString message = text();
    if (errcode != 0) {
        const QString hint =
            QString::number(QDateTime::currentSecsSinceEpoch())
            + QString::number(QRandomGenerator::global()->bounded(100'000'000, 1'000'000'000));
        message += u", hint: [%1], from ip: %2, more info at "
                   "https://open.work.weixin.qq.com/devtool/query?e=%3"_s.arg(
                       hint, callerAddress(caller), QString::number(errcode));
    }
    QJsonObject json = fields;
    json.insert("errcode"_L1, errcode);
    json.insert("errmsg"_L1, message);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace ewc::sandbox
