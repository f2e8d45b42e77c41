// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mediadownload.h"

#include "core/api/apiprotocol.h"
#include "core/base/logging.h"
#include "core/net/contentdisposition.h"
#include "core/wecom/errorcode.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

// More than 20 MB at once is refused with 830002 (document 96486). It is less, because what is not
// written yet waits in memory, which may be all of a piece.
constexpr qint64 PieceSize = 4'000'000;
// What a member sends is smaller; who is told of more shall not fill the disk.
constexpr qint64 LargestFile = 1'073'741'824;
constexpr auto IdleTimeout = 30s;

/*! "bytes 0-1023/2048". */
struct ContentRange
{
    qint64 first = 0;
    qint64 last = -1;
    qint64 total = -1; ///< -1: "*"

    static std::optional<ContentRange> parse(const QByteArray &header)
    {
        static const QRegularExpression syntax(
            uR"(^bytes (\d{1,15})-(\d{1,15})/(?:(\d{1,15})|\*)$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = syntax.match(QString::fromLatin1(header.trimmed()));
        if (!match.hasMatch())
            return std::nullopt;
        const ContentRange range{.first = match.captured(1).toLongLong(),
                                 .last = match.captured(2).toLongLong(),
                                 .total =
                                     match.hasCaptured(3) ? match.captured(3).toLongLong() : -1};
        return range.last >= range.first ? std::optional(range) : std::nullopt;
    }
};

/*! An error comes as JSON with status 200; a file that is JSON has a name. Document 96486. */
bool isMedia(const HttpAnswer &head)
{
    const QByteArray type = head.contentType.toLower();
    const bool isJson = type.startsWith("application/json") || type.startsWith("text/json");
    return (head.status == 200 || head.status == 206)
           && (!isJson || !head.header("Content-Disposition"_ba).isEmpty());
}

} // namespace

Error harmless(Error error)
{
    if (error.kind == ErrorKind::Timeout)
        error.kind = ErrorKind::Unavailable;
    return error;
}

MediaDownload::MediaDownload(HttpClient &client, const Account &account, const QString &mediaId,
                             const QString &target)
    : m_client(&client)
    , m_account(account)
    , m_mediaId(mediaId)
    , m_file(target)
{
}

void MediaDownload::watch(const HttpCall::Progress &progress, const std::stop_token &stop)
{
    m_progress = progress;
    m_stop = stop;
}

QFuture<Result<DownloadedMedia>> MediaDownload::run(const QString &token)
{
    m_token = token;
    m_promise = std::make_unique<QPromise<Result<DownloadedMedia>>>();
    m_promise->start();
    const auto future = m_promise->future();
    using enum QFileDevice::Permission;
    const auto mode = QIODevice::ReadWrite | QIODevice::Unbuffered;
    if (!m_file.isOpen() && !m_file.open(mode, ReadOwner | WriteOwner)) {
        finish(failure(ErrorKind::Unavailable,
                       u"cannot write %1: %2"_s.arg(m_file.fileName(), m_file.errorString())));
        return future;
    }
    fetchPiece();
    return future;
}

void MediaDownload::fetchPiece()
{
    if (!m_client) {
        finish(failure(ErrorKind::Unavailable, u"the client is gone"_s));
        return;
    }
    m_offset = m_file.size();
    m_isWhole = false;
    const QByteArray range = "bytes=" + QByteArray::number(m_offset) + '-'
                             + QByteArray::number(m_offset + PieceSize - 1);
    const auto self = shared_from_this();
    HttpCall call{.url = apiUrl(m_account.apiBase, "/cgi-bin/media/get"_ba,
                                {{u"access_token"_s, m_token}, {u"media_id"_s, m_mediaId}}),
                  .headers = {{"Range"_ba, range}},
                  .proxy = m_account.proxy,
                  .idleTimeout = IdleTimeout,
                  .maxAnswerBytes = LargestFile,
                  .sink = [self](const HttpAnswer &head) { return self->sinkFor(head); },
                  .stop = m_stop};
    if (m_progress)
        call.progress = [self](qint64 received, qint64 announced) {
            if (self->m_isWhole)
                self->m_progress(received, announced);
            else
                self->m_progress(self->m_offset + received, self->m_total);
        };
    m_client->call(call).then([self](const Result<HttpAnswer> &answer) { self->take(answer); });
}

QIODevice *MediaDownload::sinkFor(const HttpAnswer &head)
{
    if (!isMedia(head))
        return nullptr;
    if (m_media.name.isEmpty())
        m_media.name = fileNameIn(head.header("Content-Disposition"_ba));
    m_media.contentType = head.contentType;
    if (head.status == 200) { // it knows no Range
        m_isWhole = true;
        return m_file.resize(0) && m_file.seek(0) ? &m_file : nullptr;
    }
    const auto range = ContentRange::parse(head.header("Content-Range"_ba));
    const bool fits = range && range->first == m_offset && range->total <= LargestFile
                      && (m_total < 0 || range->total == m_total);
    if (!fits || !m_file.seek(m_offset))
        return nullptr;
    m_end = range->last + 1;
    m_total = range->total;
    return &m_file;
}

void MediaDownload::take(const Result<HttpAnswer> &answer)
{
    if (!answer)
        finish(tl::unexpected(answer.error()));
    else if (!isMedia(*answer))
        takeRefusal(*answer);
    else if (m_isWhole && m_file.size() > 0)
        finish(m_media);
    else
        takePiece();
}

void MediaDownload::takeRefusal(const HttpAnswer &answer)
{
    const bool isOutside = answer.status == 416;
    if (isOutside && m_offset > 0
        && answer.header("Content-Range"_ba) == "bytes */" + QByteArray::number(m_offset)) {
        finish(m_media); // all of it was there already
        return;
    }
    const auto json = readApiAnswer(answer, m_token);
    const Error error =
        json ? Error{.kind = ErrorKind::Unavailable, .detail = u"there is no file in the answer"_s}
             : json.error();
    // What is on the disk may be something else, or complete: then no piece is where we look.
    const bool isRefused = isOutside || error.kind == ErrorKind::Rejected;
    if (isRefused && m_offset > 0 && startOver())
        return;
    finish(tl::unexpected(error));
}

void MediaDownload::takePiece()
{
    const qint64 size = m_file.size();
    const bool fits = !m_isWhole && size > m_offset && size == m_end;
    if (!fits) {
        if (!startOver())
            finish(failure(ErrorKind::Unavailable, u"the pieces of the file do not fit"_s));
        return;
    }
    const bool isLast = m_total >= 0 ? size >= m_total : size < m_offset + PieceSize;
    if (isLast)
        finish(m_media);
    else if (size >= LargestFile)
        finish(failure(ErrorKind::Rejected, u"the file is larger than any can be"_s));
    else
        fetchPiece();
}

bool MediaDownload::startOver()
{
    if (std::exchange(m_startedOver, true) || !m_file.resize(0))
        return false;
    qCInfo(lcApi) << "a download starts over";
    m_total = -1;
    fetchPiece();
    return true;
}

void MediaDownload::finish(const Result<DownloadedMedia> &result)
{
    const qint64 size = m_file.size();
    m_file.close();
    const auto promise = std::exchange(m_promise, nullptr);
    promise->addResult(result
                           .map([size](DownloadedMedia media) {
                               media.size = size;
                               return media;
                           })
                           .map_error(harmless));
    promise->finish();
}

} // namespace ewc
