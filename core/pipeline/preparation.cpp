// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/preparation.h"

#include "core/base/whenfinished.h"
#include "core/pipeline/longtext.h"
#include "core/pipeline/wirerequest.h"
#include "core/wecom/mediareference.h"

#include <QCoreApplication>
#include <QPromise>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ewc {

using wecom::Channel;
using wecom::MediaSlot;
using wecom::OutgoingMessage;
using wecom::StoredReference;

namespace {

// Converters take a processor each, and some hundred MB for a large picture.
constexpr int FilesAtOnce = 2;

QList<Shipment> toShipments(const Draft &draft, const QList<OutgoingMessage> &messages)
{
    QList<Shipment> shipments;
    for (const OutgoingMessage &message : messages) {
        shipments.append({.recipients = draft.recipients,
                          .message = message,
                          .part = static_cast<int>(shipments.size()) + 1,
                          .parts = static_cast<int>(messages.size()),
                          .notBefore = draft.notBefore,
                          .inReplyTo = draft.inReplyTo});
    }
    return shipments;
}

/*! A file in the store that somebody sent before, and sends again. */
Result<> checkStored(const MediaFolder &folder, const MediaSlot &place)
{
    const auto stored = StoredReference::fromString(place.value);
    if (folder.contains(stored.hash))
        return {};
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate(
                       "MediaFile", "%1 is no longer in the data directory: choose the file again.")
                       .arg(stored.name));
}

Result<FileRequest> toRequest(const MediaSlot &place, Channel channel)
{
    const QUrl url(place.value);
    if (!url.isLocalFile() || url.fileName().isEmpty())
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("MediaFile", "%1 is no file on this computer.")
                           .arg(place.value));
    return FileRequest{.path = url.toLocalFile(),
                       .name = url.fileName(),
                       .upload = place.upload,
                       .channel = channel};
}

Error stopped()
{
    return {.kind = ErrorKind::Unavailable,
            .detail = QCoreApplication::translate("MediaFile", "It was cancelled.")};
}

} // namespace

/*! A draft whose files are being prepared, one after the other. */
struct Preparation::Job
{
    explicit Job(const std::stop_token &stop)
        : stopper(stop, [this] { source.request_stop(); })
    {
    }

    QPromise<Result<QList<Shipment>>> promise;
    QList<Shipment> shipments; ///< one, which holds files
    QList<std::pair<QString, FileRequest>> files; ///< by path of their place
    QHash<QString, PreparedFile> prepared; ///< likewise
    std::stop_source source;
    std::stop_callback<std::function<void()>> stopper;
};

Preparation::Preparation(MediaStore &store, const Clock &clock, FilePreparation::Tools tools,
                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_files(store.folder(), std::move(tools))
{
    m_pool.setMaxThreadCount(FilesAtOnce);
}

Preparation::~Preparation()
{
    const auto jobs = std::exchange(m_jobs, {});
    for (const auto &job : jobs)
        job->source.request_stop();
    m_pool.waitForDone();
    for (const auto &job : jobs) {
        job->promise.addResult(tl::unexpected(stopped()));
        job->promise.finish();
    }
}

QFuture<Result<QList<Shipment>>> Preparation::prepare(const Account &account, const Draft &draft,
                                                      const std::stop_token &stop)
{
    const Channel channel = channelOf(account, draft.recipients);
    const auto ready = [](const Result<QList<Shipment>> &result) {
        return QtFuture::makeReadyFuture(result);
    };
    const auto messages = fitText(draft, channel, m_store.folder());
    if (!messages)
        return ready(tl::unexpected(messages.error()));
    auto job = std::make_shared<Job>(stop);
    for (const OutgoingMessage &message : *messages) {
        if (const auto checked = message.checkFor(draft.recipients, channel); !checked)
            return ready(tl::unexpected(checked.error()));
        const auto places = wecom::mediaSlots(message);
        for (const MediaSlot &place : places) {
            Result<> usable;
            if (place.isStored()) {
                usable = checkStored(m_store.folder(), place);
            } else if (place.isFile()) {
                usable = toRequest(place, channel).map([&](const FileRequest &request) {
                    job->files.append({place.path, request});
                });
            }
            if (!usable)
                return ready(tl::unexpected(usable.error()));
        }
    }
    job->shipments = toShipments(draft, *messages);
    if (job->files.isEmpty())
        return ready(job->shipments);
    job->promise.start();
    m_jobs.push_back(job);
    start(job);
    return job->promise.future();
}

void Preparation::start(const std::shared_ptr<Job> &job)
{
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    whenFinished(promise->future(), this, [this, job](const QFuture<Result<>> &done) {
        const Result<> prepared = done.result();
        if (prepared) {
            finish(job);
        } else {
            m_jobs.remove(job);
            job->promise.addResult(tl::unexpected(prepared.error()));
            job->promise.finish();
        }
    });
    m_pool.start([job, promise, files = m_files] {
        Result<> outcome;
        for (const auto &[path, request] : std::as_const(job->files)) {
            const auto prepared = files.prepare(request, job->source.get_token());
            if (!prepared) {
                outcome = tl::unexpected(prepared.error());
                break;
            }
            job->prepared.insert(path, *prepared);
        }
        promise->addResult(outcome);
        promise->finish();
    });
}

void Preparation::finish(const std::shared_ptr<Job> &job)
{
    m_jobs.remove(job);
    QHash<QString, QString> references;
    for (const auto &[path, prepared] : job->prepared.asKeyValueRange()) {
        const StoredReference reference{.hash = prepared.file.hash, .name = prepared.name};
        references.insert(path, reference.toString());
        // Only for the books: the file itself is in its place.
        (void)m_store.note(prepared.file, m_clock.now().time_since_epoch().count());
    }
    for (Shipment &shipment : job->shipments)
        shipment.message = wecom::withMedia(shipment.message, references);
    job->promise.addResult(job->shipments);
    job->promise.finish();
}

} // namespace ewc
