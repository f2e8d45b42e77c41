// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/accesstokens.h"
#include "core/base/clock.h"
#include "core/net/httpcall.h"

#include <stop_token>

namespace ewc {

/*! A file that the platform is to have for three days. A value. */
struct MediaUpload
{
    QString path; ///< where its bytes are
    QString name; ///< as recipients see it
    QString type; ///< image, voice, video or file
};

/*! What the platform calls an uploaded file, and until when. A value. */
struct UploadedMedia
{
    QString mediaId;
    qint64 expires = 0; ///< milliseconds since 1970 UTC
};

/*! Who shares the media_ids of \a account: its corporation, but of a robot only itself. */
[[nodiscard]] QString uploadScope(const Account &account);

/*! What came with the bytes of a file. A value. */
struct DownloadedMedia
{
    QString name; ///< fit to be a file name in a folder; may be empty
    QByteArray contentType;
    qint64 size = 0;
};

/*!
    Brings files to the platform and fetches them from there, never with the whole of a file in
    memory. Source: WeCom documents 90253 (media/upload), 96486 (media/get), 99110
    (webhook/upload_media). One thread.

    Neither way has an effect that would harm if it happened twice, so that failures are never
    Timeout but Unavailable. In a transfer that lasts something has to move every 30 s.
*/
class MediaClient final : public QObject
{
    Q_OBJECT

public:
    using Progress = HttpCall::Progress;

    MediaClient(HttpClient &client, AccessTokens &tokens, const Clock &clock,
                QObject *parent = nullptr);

    /*!
        Uploads \a file; for a robot account as uploadToRobot() does. The media_id is good for all
        applications of the corporation.

        Fails with Rejected, RateLimited or Unauthenticated and the errcode (40004, 40006 …), with
        NotFound if the file cannot be opened, with Unavailable otherwise: worth another try.
    */
    [[nodiscard]] QFuture<Result<UploadedMedia>> upload(const Account &account,
                                                        const MediaUpload &file,
                                                        const Progress &progress = {},
                                                        const std::stop_token &stop = {});
    /*! Uploads \a file (type file or voice) for the robot of \a account alone; fails likewise. */
    [[nodiscard]] QFuture<Result<UploadedMedia>> uploadToRobot(const Account &account,
                                                               const MediaUpload &file,
                                                               const Progress &progress = {},
                                                               const std::stop_token &stop = {});
    /*!
        Fetches \a mediaId into \a target, in pieces of 4 MB. What is in \a target already is
        taken for the beginning of it: what failed can be gone on with. It is created if need be,
        for its owner only, and stays as it is when this fails.

        Fails as upload() does; with Rejected and 40007 for what has expired.
    */
    [[nodiscard]] QFuture<Result<DownloadedMedia>>
    download(const Account &account, const QString &mediaId, const QString &target,
             const Progress &progress = {}, const std::stop_token &stop = {});

private:
    [[nodiscard]] QFuture<Result<UploadedMedia>>
    post(const QUrl &url, const QString &secret, const Account &account, const MediaUpload &file,
         const Progress &progress, const std::stop_token &stop);

    HttpClient &m_client;
    AccessTokens &m_tokens;
    const Clock &m_clock;
};

} // namespace ewc
