// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/callbackurl.h"

#include "core/wecom/callbacksignature.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace ewc::wecom {

QUrl signedCallbackUrl(const QUrl &url, const CallbackStamp &stamp, const QByteArray &encrypted,
                       bool isVerification)
{
    const QByteArray signature =
        callbackSignature(stamp.token, stamp.timestamp, stamp.nonce, encrypted);
    QUrlQuery query(url);
    query.addQueryItem(u"msg_signature"_s, QString::fromLatin1(signature));
    query.addQueryItem(u"timestamp"_s, QString::fromLatin1(stamp.timestamp));
    query.addQueryItem(u"nonce"_s, QString::fromLatin1(stamp.nonce));
    if (isVerification) // base64 needs encoding by hand: QUrlQuery leaves the plus sign alone
        query.addQueryItem(u"echostr"_s, QString::fromLatin1(encrypted.toPercentEncoding()));
    QUrl signedOne = url;
    signedOne.setQuery(query);
    return signedOne;
}

} // namespace ewc::wecom
