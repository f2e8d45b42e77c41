// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/mediauploads.h"

#include "core/base/logging.h"
#include "core/base/whenfinished.h"
#include "core/wecom/mediareference.h"

#include <QFile>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qint64 MaxRobotPicture = 2 * 1024 * 1024; // bytes; WeCom document 99110
constexpr int UnknownMedia = 40007;

} // namespace

/*! A message whose files are being brought, one after the other. */
struct MediaUploads::Job
{
    Account account;
    wecom::OutgoingMessage message;
    qint64 id = 0;
    QList<wecom::MediaSlot> places; ///< still to be filled
    QHash<QString, QString> mediaIds = {}; ///< by path
    QPromise<Message> promise = {};
};

MediaUploads::MediaUploads(MediaClient &client, MediaStore &store, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_clock(clock)
{
}

QFuture<MediaUploads::Message> MediaUploads::bring(const Account &account,
                                                   const wecom::OutgoingMessage &message, qint64 id)
{
    const auto job = std::make_shared<Job>();
    job->account = account;
    job->message = message;
    job->id = id;
    for (const wecom::MediaSlot &place : wecom::mediaSlots(message)) {
        if (place.isStored())
            job->places.append(place);
    }
    job->promise.start();
    m_jobs.insert(id, job);
    const auto brought = job->promise.future();
    next(job);
    return brought;
}

void MediaUploads::finish(Job &job, const Message &result)
{
    m_jobs.remove(job.id);
    job.promise.addResult(result);
    job.promise.finish();
}

bool MediaUploads::stop(qint64 id)
{
    const auto job = m_jobs.value(id);
    if (!job)
        return false;
    for (Running &running : m_running) {
        if (running.messages.remove(id) && running.messages.isEmpty())
            running.stop.request_stop(); // nobody else waits for it
    }
    finish(*job, failure(ErrorKind::Unavailable, u"the upload was stopped"_s));
    return true;
}

void MediaUploads::next(const std::shared_ptr<Job> &job)
{
    if (job->places.isEmpty()) {
        finish(*job, wecom::withMedia(job->message, job->mediaIds));
        return;
    }
    const wecom::MediaSlot place = job->places.takeFirst();
    const auto reference = wecom::StoredReference::fromString(place.value);
    const UploadKey key{.scope = uploadScope(job->account),
                        .hash = reference.hash,
                        .type = place.upload,
                        .name = reference.name};
    whenFinished(mediaId(job->account, key, job->id), this,
                 [this, job, path = place.path](const QFuture<Uploaded> &future) {
                     if (m_jobs.value(job->id) != job)
                         return; // stopped meanwhile
                     const Uploaded uploaded = future.result();
                     if (!uploaded) {
                         finish(*job, tl::unexpected(uploaded.error()));
                         return;
                     }
                     job->mediaIds.insert(path, *uploaded);
                     next(job);
                 });
}

QFuture<MediaUploads::Uploaded> MediaUploads::mediaId(const Account &account, const UploadKey &key,
                                                      qint64 id)
{
    const auto now = [this] { return qint64{m_clock.now().time_since_epoch().count()}; };
    if (const auto known = m_store.mediaId(key, now()))
        return QtFuture::makeReadyFuture(Uploaded(*known));
    if (const auto running = m_running.find(key);
        running != m_running.end() && !running->stop.stop_requested()) {
        running->messages.insert(id);
        return running->result;
    }
    if (!m_store.folder().contains(key.hash))
        return QtFuture::makeReadyFuture(Uploaded(failure(
            ErrorKind::NotFound, u"the file %1 is no longer in the media folder"_s.arg(key.name))));

    const auto promise = std::make_shared<QPromise<Uploaded>>();
    promise->start();
    const Running running{.result = promise->future(), .stop = {}, .messages = {id}};
    m_running.insert(key, running);
    const MediaUpload file{
        .path = m_store.folder().path(key.hash), .name = key.name, .type = key.type};
    const auto progress = [this, id](qint64 sent, qint64 total) {
        Q_EMIT progressed(id, sent, total);
    };
    whenFinished(
        m_client.upload(account, file, progress, running.stop.get_token()), this,
        [this, key, promise, now](const QFuture<Result<UploadedMedia>> &future) {
            m_running.remove(key);
            const auto media = future.result();
            if (media) {
                const auto kept = m_store.keepMediaId(key, media->mediaId, media->expires, now());
                if (!kept)
                    qCWarning(lcPipeline) << "a media_id could not be kept:" << kept.error();
            }
            promise->addResult(media.map([](const UploadedMedia &got) { return got.mediaId; }));
            promise->finish();
        });
    return promise->future();
}

void MediaUploads::forget(const wecom::OutgoingMessage &message)
{
    for (const wecom::MediaSlot &place : wecom::mediaSlots(message)) {
        if (const auto dropped = m_store.dropMediaId(place.value); !dropped)
            qCWarning(lcPipeline) << "a media_id could not be forgotten:" << dropped.error();
    }
}

MediaUploads::Message MediaUploads::withPicture(const wecom::OutgoingMessage &message) const
{
    if (message.content.contains("base64"_L1))
        return message;
    const auto reference =
        wecom::StoredReference::fromString(message.content.value("media_id"_L1).toString());
    QFile file(m_store.folder().path(reference.hash));
    if (reference.hash.isEmpty() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::InvalidInput, UnknownMedia,
                       u"the picture for the robot is no file that is here"_s);
    if (file.size() > MaxRobotPicture)
        return failure(
            ErrorKind::InvalidInput, 45001,
            u"the picture has %1 bytes, a robot takes %2"_s.arg(file.size()).arg(MaxRobotPicture));
    wecom::OutgoingMessage picture = message;
    picture.content = wecom::robotImage(file.readAll());
    return picture;
}

} // namespace ewc
