// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mediaclient.h"

#include "core/api/apiprotocol.h"
#include "core/api/mediadownload.h"
#include "core/api/tokencall.h"
#include "core/net/multipart.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr auto IdleTimeout = 30s;
constexpr auto MediaLife = 72h; // three days, says document 90253

/*! The type of a part as document 96483 lists them; the platform looks at the bytes, too. */
QByteArray partType(const MediaUpload &file)
{
    if (file.type == "image"_L1)
        return file.name.endsWith(".png"_L1, Qt::CaseInsensitive) ? "image/png"_ba : "image/jpg"_ba;
    if (file.type == "voice"_L1)
        return "voice/amr"_ba;
    return file.type == "video"_L1 ? "video/mp4"_ba : "application/octet-stream"_ba;
}

Result<QString> mediaIdIn(const QJsonObject &answer)
{
    const QString mediaId = answer["media_id"_L1].toString();
    if (mediaId.isEmpty())
        return failure(ErrorKind::Unavailable, u"the answer to an upload holds no media_id"_s);
    return mediaId;
}

} // namespace

QString uploadScope(const Account &account)
{
    if (account.transport != Account::Transport::Robot)
        return account.corpId;
    const QByteArray key = account.webhookKey.toUtf8(); // a secret: not to be found on the disk
    return u"robot:"_s
           + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex());
}

MediaClient::MediaClient(HttpClient &client, AccessTokens &tokens, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_tokens(tokens)
    , m_clock(clock)
{
}

QFuture<Result<UploadedMedia>> MediaClient::upload(const Account &account, const MediaUpload &file,
                                                   const Progress &progress,
                                                   const std::stop_token &stop)
{
    if (account.transport == Account::Transport::Robot)
        return uploadToRobot(account, file, progress, stop);
    return callWithToken<UploadedMedia>(
        m_tokens, account,
        [self = QPointer(this), account, file, progress, stop](const QString &token) {
            if (!self) {
                return QtFuture::makeReadyFuture<Result<UploadedMedia>>(
                    failure(ErrorKind::Unavailable, u"the client is gone"_s));
            }
            const QUrl url = apiUrl(account.apiBase, "/cgi-bin/media/upload"_ba,
                                    {{u"access_token"_s, token}, {u"type"_s, file.type}});
            return self->post(url, token, account, file, progress, stop);
        });
}

QFuture<Result<UploadedMedia>> MediaClient::uploadToRobot(const Account &account,
                                                          const MediaUpload &file,
                                                          const Progress &progress,
                                                          const std::stop_token &stop)
{
    const QUrl url = apiUrl(account.apiBase, "/cgi-bin/webhook/upload_media"_ba,
                            {{u"key"_s, account.webhookKey}, {u"type"_s, file.type}});
    return post(url, account.webhookKey, account, file, progress, stop);
}

QFuture<Result<UploadedMedia>> MediaClient::post(const QUrl &url, const QString &secret,
                                                 const Account &account, const MediaUpload &file,
                                                 const Progress &progress,
                                                 const std::stop_token &stop)
{
    const FormFile part{.path = file.path, .name = file.name, .contentType = partType(file)};
    const qint64 size = QFileInfo(file.path).size();
    const MultipartForm form("media"_ba, part, size);
    return m_client
        .call({.url = url,
               .contentType = form.contentType(),
               .openBody = [form, part, size] { return openForm(form, part, size); },
               .proxy = account.proxy,
               .idleTimeout = IdleTimeout,
               .progress = progress,
               .stop = stop})
        .then([self = QPointer(this), secret](const Result<HttpAnswer> &answer) {
            return answer
                .and_then([&](const HttpAnswer &got) { return readApiAnswer(got, secret); })
                .and_then(mediaIdIn)
                .map([&](const QString &mediaId) {
                    const auto now = self ? self->m_clock.now() : Clock::TimePoint();
                    return UploadedMedia{.mediaId = mediaId,
                                         .expires = (now + MediaLife).time_since_epoch().count()};
                })
                .map_error(harmless);
        });
}

QFuture<Result<DownloadedMedia>>
MediaClient::download(const Account &account, const QString &mediaId, const QString &target,
                      const Progress &progress, const std::stop_token &stop)
{
    const auto running = std::make_shared<MediaDownload>(m_client, account, mediaId, target);
    running->watch(progress, stop);
    return callWithToken<DownloadedMedia>(
        m_tokens, account, [running, client = QPointer(&m_client)](const QString &token) {
            if (!client) {
                return QtFuture::makeReadyFuture<Result<DownloadedMedia>>(
                    failure(ErrorKind::Unavailable, u"the client is gone"_s));
            }
            return running->run(token);
        });
}

} // namespace ewc
