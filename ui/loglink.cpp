// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loglink.h"

#include "core/store/directoryreader.h"
#include "ui/logreader.h"
#include "ui/models/messagetext.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::milliseconds WatchInterval{500}; // nobody tells us: look
constexpr int NewsAtOnce = 500; // rows
constexpr qsizetype MostUnfinished = 500; // older ones are seen when their page is read again

} // namespace

LogLink::LogLink(QObject *parent)
    : QObject(parent)
    , m_thread(u"reader"_s)
{
    m_watch.setInterval(WatchInterval);
    connect(&m_watch, &QTimer::timeout, this, &LogLink::lookForNews);
}

LogLink::~LogLink()
{
    stopSearching();
}

void LogLink::open(const QString &dataDir)
{
    stopSearching();
    ++m_generation;
    m_lastSeen = -1;
    m_unfinished.clear();
    m_looking = false;
    m_names = {};
    (void)invokeOn(m_thread.context(), [this, dataDir] {
        if (m_reader == nullptr)
            m_reader = new LogReader(m_thread.context());
        m_reader->setDataDir(dataDir);
    });
    Q_EMIT opened();
    Q_EMIT namesChanged();
    reloadNames();
    lookForNews();
}

void LogLink::readBefore(qint64 before, int limit, const MessageFilter &filter, QObject *receiver,
                         Handler<QList<MessageRow>> handler)
{
    const auto note = [this, handler = std::move(handler)](const Result<QList<MessageRow>> &rows) {
        for (const MessageRow &row : rows.value_or(QList<MessageRow>()))
            noteUnfinished(row);
        handler(rows);
    };
    read<QList<MessageRow>>(
        [before, limit, filter, stop = m_search.get_token()](const MessageReader *log) {
            return log->before(before, limit, filter, stop);
        },
        receiver, note);
}

void LogLink::readAfter(qint64 after, int limit, const MessageFilter &filter, QObject *receiver,
                        Handler<QList<MessageRow>> handler)
{
    read<QList<MessageRow>>(
        [after, limit, filter, stop = m_search.get_token()](const MessageReader *log) {
            return log->after(after, limit, filter, stop);
        },
        receiver, std::move(handler));
}

void LogLink::stopSearching()
{
    m_search.request_stop();
    m_search = std::stop_source();
}

void LogLink::readTrace(qint64 id, QObject *receiver, Handler<std::optional<MessageTrace>> handler)
{
    read<std::optional<MessageTrace>>([id](const MessageReader *log) { return log->trace(id); },
                                      receiver, std::move(handler));
}

void LogLink::readAttachments(qint64 id, QObject *receiver, Handler<QList<Attachment>> handler)
{
    read<QList<Attachment>>([id](const MessageReader *log) { return log->attachments(id); },
                            receiver, std::move(handler));
}

void LogLink::countSince(qint64 time, const QString &account, QObject *receiver,
                         Handler<MessageCounts> handler)
{
    read<MessageCounts>(
        [time, account](const MessageReader *log) { return log->countSince(time, account); },
        receiver, std::move(handler));
}

void LogLink::readDirectory(const QString &account, QObject *receiver,
                            Handler<DirectoryIndex> handler)
{
    read<DirectoryIndex>(
        [this, account](const MessageReader *) {
            return DirectoryReader::open(m_reader->dataDir())
                .and_then([&](const auto &reader) { return reader->read(account); })
                .map([](wecom::CompanyDirectory directory) {
                    return DirectoryIndex(std::move(directory));
                });
        },
        receiver, std::move(handler));
}

void LogLink::readOutbox(QObject *receiver, Handler<QList<OutboxEntry>> handler)
{
    read<QList<OutboxEntry>>([](const MessageReader *log) { return log->outbox(); }, receiver,
                             std::move(handler));
}

void LogLink::reloadNames()
{
    read<MemberNames::ByAccount>([](const MessageReader *log) { return log->memberNames(); }, this,
                                 [this](const Result<MemberNames::ByAccount> &names) {
                                     if (!names || MemberNames(*names) == m_names)
                                         return;
                                     m_names = MemberNames(*names);
                                     Q_EMIT namesChanged();
                                 });
}

void LogLink::setWatching(bool isWatching)
{
    if (isWatching && !m_watch.isActive())
        m_watch.start();
    if (!isWatching)
        m_watch.stop();
}

void LogLink::lookForNews()
{
    if (std::exchange(m_looking, true))
        return;
    const auto take = [this](const Result<QList<MessageRow>> &rows) {
        m_looking = false;
        if (rows)
            takeNews(*rows);
    };
    if (m_lastSeen < 0)
        read<QList<MessageRow>>([](const MessageReader *log) { return log->before(0, 1); }, this,
                                take);
    else
        read<QList<MessageRow>>(
            [after = m_lastSeen](const MessageReader *log) {
                return log->after(after, NewsAtOnce);
            },
            this, take);
    lookAtUnfinished();
}

void LogLink::noteTold(const MessageRow &row)
{
    if (m_lastSeen >= 0 && row.id == m_lastSeen + 1)
        m_lastSeen = row.id;
}

void LogLink::takeNews(const QList<MessageRow> &rows)
{
    // The first look only finds out from where on something is new.
    const bool isFirst = m_lastSeen < 0;
    m_lastSeen = std::max<qint64>(m_lastSeen, rows.isEmpty() ? 0 : rows.constLast().id);
    if (isFirst)
        return;
    for (const MessageRow &row : rows) {
        noteUnfinished(row);
        Q_EMIT rowStored(row);
    }
    if (rows.size() == NewsAtOnce)
        lookForNews();
}

void LogLink::noteUnfinished(const MessageRow &row)
{
    if (isUnderWay(row.verdict) && m_unfinished.size() < MostUnfinished)
        m_unfinished.insert(row.id);
}

void LogLink::lookAtUnfinished()
{
    if (m_unfinished.isEmpty())
        return;
    const auto query = [ids = m_unfinished](const MessageReader *log) -> Result<QList<MessageRow>> {
        QList<MessageRow> rows;
        for (const qint64 id : ids) {
            const auto row = log->row(id);
            if (!row)
                return tl::unexpected(row.error());
            if (*row)
                rows.append(**row);
        }
        return rows;
    };
    read<QList<MessageRow>>(query, this, [this](const Result<QList<MessageRow>> &rows) {
        for (const MessageRow &row : rows.value_or(QList<MessageRow>())) {
            if (isUnderWay(row.verdict))
                continue;
            m_unfinished.remove(row.id);
            Q_EMIT rowChanged(row);
        }
    });
}

} // namespace ewc::ui
