// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/apiprotocol.h"

#include "core/wecom/errorcode.h"

#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype MaxErrmsg = 500; // WeCom's are shorter; this one is for the log

ErrorKind kindOf(int errcode)
{
    switch (wecom::errorCode(errcode).action) {
    case wecom::ErrorAction::Retry:
        return ErrorKind::Unavailable;
    case wecom::ErrorAction::RefreshToken:
        return ErrorKind::Unauthenticated;
    case wecom::ErrorAction::Wait:
        return ErrorKind::RateLimited;
    case wecom::ErrorAction::None:
    case wecom::ErrorAction::FixConfiguration:
    case wecom::ErrorAction::FixRequest:
        break;
    }
    return ErrorKind::Rejected;
}

/*! The errcode of \a answer; some relays turn it into a string. Nothing if it is neither. */
std::optional<int> errcodeOf(const QJsonObject &answer)
{
    const QJsonValue value = answer.value("errcode"_L1);
    if (value.isUndefined())
        return 0;
    bool ok = false;
    const int code = value.toVariant().toString().toInt(&ok);
    return ok ? std::optional(code) : std::nullopt;
}

} // namespace

QUrl apiUrl(const QUrl &base, const QByteArray &path, const ApiQuery &query)
{
    QStringList items;
    for (const auto &[name, value] : query) {
        // Not QUrlQuery: it leaves a plus sign as it is, which servers read as a space.
        items.append(name + '='_L1 + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    QUrl url = base.adjusted(QUrl::StripTrailingSlash);
    url.setPath(url.path() + QString::fromUtf8(path));
    url.setQuery(items.join('&'_L1));
    return url;
}

Result<QJsonObject> readApiAnswer(const HttpAnswer &answer, const QString &secret)
{
    if (answer.status != 200)
        return failure(ErrorKind::Unavailable, u"HTTP status %1"_s.arg(answer.status));
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const auto errcode = errcodeOf(document.object());
    if (!document.isObject() || !errcode) {
        return failure(
            ErrorKind::Timeout,
            u"the answer is no JSON of WeCom: %1 bytes of type '%2'"_s.arg(answer.body.size())
                .arg(QString::fromLatin1(answer.contentType)));
    }
    if (*errcode != 0) {
        QString errmsg = document.object().value("errmsg"_L1).toString();
        if (!secret.isEmpty())
            errmsg.replace(secret, "***"_L1);
        return failure(kindOf(*errcode), *errcode, errmsg.left(MaxErrmsg));
    }
    return document.object();
}

} // namespace ewc
