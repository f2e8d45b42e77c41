// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mediaclient.h"

#include <QFile>
#include <QPointer>
#include <QPromise>

#include <memory>

namespace ewc {

/*! \a error, but Unavailable where it is a Timeout: of what has no effect, and can be repeated. */
[[nodiscard]] Error harmless(Error error);

/*!
    One file on its way from the platform to the disk, piece by piece; see MediaClient::download().
    Held by a shared pointer; it lives as long as it runs.
*/
class MediaDownload final : public std::enable_shared_from_this<MediaDownload>
{
    Q_DISABLE_COPY_MOVE(MediaDownload)

public:
    MediaDownload(HttpClient &client, const Account &account, const QString &mediaId,
                  const QString &target);

    void watch(const HttpCall::Progress &progress, const std::stop_token &stop);
    /*! Goes on from where the file ends; not while it runs. */
    [[nodiscard]] QFuture<Result<DownloadedMedia>> run(const QString &token);

private:
    void fetchPiece();
    [[nodiscard]] QIODevice *sinkFor(const HttpAnswer &head);
    void take(const Result<HttpAnswer> &answer);
    void takeRefusal(const HttpAnswer &answer);
    void takePiece();
    [[nodiscard]] bool startOver();
    void finish(const Result<DownloadedMedia> &result);

    QPointer<HttpClient> m_client;
    Account m_account;
    QString m_mediaId;
    QFile m_file;
    HttpCall::Progress m_progress;
    std::stop_token m_stop;
    QString m_token;
    DownloadedMedia m_media;
    qint64 m_offset = 0; ///< of the piece under way
    qint64 m_end = 0; ///< behind the piece under way, as the platform says
    qint64 m_total = -1; ///< of the whole file, as the platform says; -1: it did not
    bool m_isWhole = false; ///< the answer under way is not a piece, but all of it
    bool m_startedOver = false;
    std::unique_ptr<QPromise<Result<DownloadedMedia>>> m_promise;
};

} // namespace ewc
