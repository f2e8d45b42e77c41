// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpmessage.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace ewc::sandbox {

/*! What an API call comes to: the errcode, and the fields beside errcode and errmsg. */
struct ApiAnswer
{
    int errcode = 0;
    QJsonObject fields = {};
    QString errmsg = {}; ///< what to say instead of the usual text of the code
    std::optional<HttpReply> document = {}; ///< what is answered in place of JSON

    /*! What went wrong in a few words, without hint and link; "ok" where nothing did. */
    [[nodiscard]] QString text() const;
    /*!
        The body of the answer to \a caller. A failure's errmsg has the platform's shape: text,
        hint, caller, link. Source: WeCom document 90455.
    */
    [[nodiscard]] QByteArray toJson(const QHostAddress &caller) const;
};

[[nodiscard]] inline ApiAnswer apiFailure(int errcode, const QString &errmsg = {})
{
    return {.errcode = errcode, .errmsg = errmsg};
}

/*! 40058 in the platform's words: \a what is wrong, with the path of the parameter. */
[[nodiscard]] ApiAnswer badParameter(const QString &what);

} // namespace ewc::sandbox
