// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace ewc {

/*! An answer of any status; only the lack of an answer is an Error. */
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType = {};
    QByteArray body = {}; ///< empty if it went into a sink
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< all, in the order of the wire

    /*! The first header \a name, whatever its case; empty if there is none. */
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

/*! What is to be called, and how. A value. */
struct HttpCall
{
    /*! \a done bytes of \a total have moved; \a total is -1 where it is not known. */
    using Progress = std::function<void(qint64 done, qint64 total)>;
    /*! Opens a body of known size that is read once; asked for once each call. */
    using OpenBody = std::function<Result<std::unique_ptr<QIODevice>>()>;
    /*! Where the body of an answer with this \a head goes; null: into HttpAnswer::body, which takes
        as much as without a sink. What comes faster than it is written waits in memory: Qt 6.4
       reads ahead whatever QNetworkReply::setReadBufferSize() says. The device outlives the call;
       it has to be unbuffered, or a full disk is noticed too late. */
    using Sink = std::function<QIODevice *(const HttpAnswer &head)>;

    QUrl url;
    QByteArray contentType = {}; ///< set: POST of body; empty: GET
    QByteArray method = {}; ///< set: in place of POST, such as PUT
    QByteArray body = {};
    OpenBody openBody = {}; ///< set: in place of body, and never in memory as a whole
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< further ones, such as Range
    QString proxy = {}; ///< http://… or socks5://…; empty: the system's. Never used for loopback
    std::chrono::milliseconds timeout{15'000}; ///< for the whole call
    /*! Set: in place of timeout, the longest time in which nothing may move, either way. What is
        large may last. */
    std::chrono::milliseconds idleTimeout{0};
    qint64 maxAnswerBytes = 4 * 1024 * 1024;
    Sink sink = {}; ///< set: the answer need not fit into memory
    Progress progress = {}; ///< of the body of a POST; of the answer to a GET
    std::stop_token stop = {}; ///< gives up; may be asked from any thread
};

} // namespace ewc
