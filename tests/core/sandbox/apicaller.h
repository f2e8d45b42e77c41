// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/platform.h"
#include "tests/core/sandbox/fakeclock.h"

#include <QJsonDocument>

namespace ewc::sandbox {

/*! A platform with a clock that stands still, and what an application asks of it. */
struct ApiCaller
{
    FakeClock clock;
    Platform platform{{.callback = {}}, clock};

    ApiAnswer call(const QByteArray &name, const QByteArray &method, const QByteArray &query,
                   const QByteArray &body = {},
                   const QList<QPair<QByteArray, QByteArray>> &headers = {})
    {
        const QByteArray token = platform.api.tokens().issue().value;
        HttpRequest request;
        request.method = method;
        request.query = "access_token=" + token + '&' + query;
        request.headers = headers;
        request.body = body;
        return platform.api.answer(name, request);
    }
    ApiAnswer get(const QByteArray &name, const QByteArray &query)
    {
        return call(name, "GET", query);
    }
    ApiAnswer post(const QByteArray &name, const QByteArray &json, const QByteArray &query = {})
    {
        return call(name, "POST", query, json);
    }
    /*! Sends \a content, the object called \a type, to zhangsan. */
    ApiAnswer send(const QByteArray &type, const QByteArray &content, const QByteArray &more = {})
    {
        return post("message/send", R"({"touser":"zhangsan","agentid":1000002,"msgtype":")" + type
                                        + "\"," + more + '"' + type + "\":" + content + '}');
    }
    /*! Uploads \a data as a form with the one part \a disposition. */
    ApiAnswer upload(const QByteArray &type, const QByteArray &data,
                     const QByteArray &disposition = R"(form-data; name="media"; filename="a.bin")",
                     const QByteArray &name = "media/upload", const QByteArray &query = {})
    {
        return call(name, "POST", query + "&type=" + type, form(disposition, data),
                    {{"content-type", "multipart/form-data; boundary=XyZ"}});
    }
    QByteArray mediaId(const QByteArray &type, const QByteArray &data)
    {
        return upload(type, data).fields.value(QLatin1StringView("media_id")).toString().toLatin1();
    }
    [[nodiscard]] QJsonArray phone(const QString &user = QStringLiteral("zhangsan")) const
    {
        return platform.phones.entries(user, 0);
    }

    static QByteArray form(const QByteArray &disposition, const QByteArray &data)
    {
        return "--XyZ\r\nContent-Disposition: " + disposition
               + "\r\nContent-Type: application/octet-stream\r\n\r\n" + data + "\r\n--XyZ--\r\n";
    }
};

// The smallest that is taken for what it says.
inline QByteArray tinyImage()
{
    return QByteArrayLiteral("\xFF\xD8\xFF\xE0 picture");
}
inline QByteArray voiceOf(int frames)
{
    return "#!AMR\n" + QByteArray("\x3C" + QByteArray(31, '\0')).repeated(frames);
}
inline QByteArray tinyVideo()
{
    return QByteArray("\0\0\0\x18", 4) + "ftypmp42 film";
}

} // namespace ewc::sandbox
