// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/apianswer.h"

#include "core/sandbox/apierrortext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

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
    return errmsg.isEmpty() ? apiErrorText(errcode) : errmsg;
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

ApiAnswer badParameter(const QString &what)
{
    return apiFailure(40058, what + u". invalid Request Parameter"_s);
}

} // namespace ewc::sandbox
