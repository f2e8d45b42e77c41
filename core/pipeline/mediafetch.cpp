// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/mediafetch.h"

#include "core/base/logging.h"
#include "core/base/whenfinished.h"
#include "core/media/filekind.h"
#include "core/net/contentdisposition.h"
#include "core/wecom/errorcode.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

// The same media/get at the same time may give 45033; a few share the line with what is sent.
constexpr int FilesAtOnce = 3;
constexpr std::chrono::milliseconds FirstPause = 1s;
constexpr std::chrono::milliseconds LongestPause = 1h;
constexpr std::chrono::milliseconds RateLimitPause = 1min;
constexpr std::chrono::milliseconds DiskPause = 30s;
constexpr std::chrono::milliseconds MediaLife = 72h; // document 90239

/*! True if the platform will say the same again, whatever anybody does: 40007 above all. */
bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::Rejected
           && wecom::errorCode(error.code).action == wecom::ErrorAction::FixRequest;
}

qint64 pauseAfter(int attempts, const Error &error)
{
    const auto pause = std::min(LongestPause, FirstPause * (1L << std::min(attempts, 20)));
    const bool isRateLimit = error.kind == ErrorKind::RateLimited;
    return (isRateLimit ? std::max(pause, RateLimitPause) : pause).count();
}

/*!
    The same for the same file of the same message, so that it is gone on with; two messages may
    name one media_id, and are fetched at the same time.
*/
QString partialName(const DueAttachment &attachment)
{
    const QByteArray key =
        u"%1\n%2\n%3"_s.arg(attachment.messageId).arg(attachment.slot, attachment.mediaId).toUtf8();
    return u"fetch-"_s
           + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex());
}

struct KeptFile
{
    StoredFile file;
    QString name;
};

/*! Work for the pool: hashes what was fetched, and finds a name for what has none. */
Result<KeptFile> adopt(const MediaFolder &folder, const QString &path,
                       const DueAttachment &attachment, const QString &name)
{
    return folder.adopt(path).map([&](const StoredFile &stored) {
        QFile file(folder.path(stored.hash));
        const QByteArray head =
            file.open(QIODevice::ReadOnly) ? file.read(FileHeadSize) : QByteArray();
        const FileKind &kind = fileKind(head);
        QString shown = harmlessFileName(attachment.name.isEmpty() ? name : attachment.name);
        if (shown.isEmpty()) {
            shown = u"%1-%2"_s.arg(attachment.type).arg(attachment.messageId);
            if (!kind.suffix.isEmpty())
                shown = withSuffixOf(kind, shown);
        }
        return KeptFile{.file = stored, .name = shown};
    });
}

} // namespace

MediaFetch::MediaFetch(MediaClient &client, MediaStore &store, AttachmentTable &table,
                       const Clock &clock, Accounts accounts, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_table(table)
    , m_clock(clock)
    , m_accounts(std::move(accounts))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MediaFetch::look);
    connect(&m_table, &AttachmentTable::added, this, [this] {
        // Not now: whoever called back is waiting for the turn of the loop to end.
        if (m_isRunning)
            m_timer.start(0ms);
    });
}

MediaFetch::~MediaFetch()
{
    stop();
    m_pool.waitForDone();
}

void MediaFetch::start()
{
    m_stop = {};
    m_isRunning = true;
    m_timer.start(0ms);
}

void MediaFetch::stop()
{
    m_isRunning = false;
    m_timer.stop();
    m_stop.request_stop();
}

qint64 MediaFetch::now() const
{
    return m_clock.now().time_since_epoch().count();
}

void MediaFetch::look()
{
    if (!m_isRunning)
        return;
    // Those under way are due, too: they are among the first.
    const auto due = m_table.due(now(), FilesAtOnce + static_cast<int>(m_underWay.size()));
    for (const DueAttachment &attachment : due) {
        if (m_underWay.size() >= FilesAtOnce)
            return; // the end of one of them looks again
        if (!m_underWay.contains({attachment.messageId, attachment.slot}))
            fetch(attachment);
    }
    if (const auto next = m_table.nextDue(now())) {
        const std::chrono::milliseconds wait(*next - now());
        m_timer.start(std::clamp(wait, 0ms, LongestPause));
    }
}

void MediaFetch::fetch(const DueAttachment &attachment)
{
    m_underWay.insert({attachment.messageId, attachment.slot});
    const auto account = m_accounts(attachment.account);
    if (!account) { // it may be configured again
        fail(attachment, account.error());
        return;
    }
    const QString path = m_store.folder().incoming(partialName(attachment));
    whenFinished(m_client.download(*account, attachment.mediaId, path, {}, m_stop.get_token()),
                 this, [this, attachment, path](const QFuture<Result<DownloadedMedia>> &done) {
                     const auto media = done.result();
                     if (media)
                         keep(attachment, path, media->name);
                     else
                         fail(attachment, media.error());
                 });
}

void MediaFetch::keep(const DueAttachment &attachment, const QString &path, const QString &name)
{
    const auto promise = std::make_shared<QPromise<Result<KeptFile>>>();
    promise->start();
    whenFinished(promise->future(), this,
                 [this, attachment](const QFuture<Result<KeptFile>> &done) {
                     const auto kept = done.result();
                     if (!kept) {
                         fail(attachment, kept.error());
                         return;
                     }
                     finish(attachment, m_store.note(kept->file, now()).and_then([&] {
                         return m_table.settle(attachment, kept->file.hash, kept->name);
                     }));
                 });
    m_pool.start([promise, folder = m_store.folder(), path, attachment, name] {
        promise->addResult(adopt(folder, path, attachment, name));
        promise->finish();
    });
}

void MediaFetch::fail(const DueAttachment &attachment, const Error &error)
{
    if (m_stop.stop_requested()) { // not its fault: the program ends
        m_underWay.remove({attachment.messageId, attachment.slot});
        return;
    }
    qCInfo(lcPipeline) << "a file of message" << attachment.messageId
                       << "could not be fetched:" << error;
    const qint64 deadline = attachment.time + MediaLife.count();
    const bool isOver = isFinal(error) || now() >= deadline;
    const qint64 due =
        isOver ? 0 : std::min(deadline, now() + pauseAfter(attachment.attempts, error));
    if (isOver)
        QFile::remove(m_store.folder().incoming(partialName(attachment)));
    finish(attachment, m_table.postpone(attachment, due, error));
}

void MediaFetch::finish(const DueAttachment &attachment, const Result<> &noted)
{
    m_table.whenKept([self = QPointer(this), attachment, noted](const Result<> &kept) {
        if (!self)
            return;
        self->m_underWay.remove({attachment.messageId, attachment.slot});
        if (!noted || !kept) { // the disk: what was fetched is fetched again, a little later
            if (self->m_isRunning)
                self->m_timer.start(DiskPause);
            return;
        }
        Q_EMIT self->changed(attachment.messageId);
        if (self->m_isRunning)
            self->m_timer.start(0ms);
    });
}

} // namespace ewc
