// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>

// What differs between the Qt versions that we build with, 6.4 to 6.8, and nothing else.
namespace ewc::qtcompat {

/*! Since 6.5 QHttpServer answers "Expect: 100-continue" itself. */
inline constexpr bool AnswersExpectContinue = QT_VERSION >= QT_VERSION_CHECK(6, 5, 0);

/*! Has \a handler called with each request that no route of \a server takes. */
template<typename Handler>
void setMissingHandler(QHttpServer &server, Handler handler)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.setMissingHandler(
        &server, [handler = std::move(handler)](const QHttpServerRequest &request,
                                                QHttpServerResponder &) { handler(request); });
#else
    server.setMissingHandler(
        [handler = std::move(handler)](const QHttpServerRequest &request, QHttpServerResponder &&) {
            handler(request);
        });
#endif
}

} // namespace ewc::qtcompat
