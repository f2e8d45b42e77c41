// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/net/httpclient.h"

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QUrl>

namespace ewc {

/*! Names and values of a query, not encoded. */
using ApiQuery = QList<QPair<QString, QString>>;

/*! The address of \a path ("/cgi-bin/gettoken") below \a base, with \a query percent-encoded. */
[[nodiscard]] QUrl apiUrl(const QUrl &base, const QByteArray &path, const ApiQuery &query);

/*!
    Returns the JSON object of \a answer if the platform says that the call worked: errcode is 0,
    or there is none, as in a few old answers. Source: WeCom document 90313.

    Fails with the kind that the table of errcodes gives, the errcode and errmsg, in which \a secret
    is masked; with Unavailable for any status but 200, which WeCom never sends itself; with
    Timeout for an answer that cannot be read, because the call may have worked.
*/
[[nodiscard]] Result<QJsonObject> readApiAnswer(const HttpAnswer &answer, const QString &secret);

} // namespace ewc
