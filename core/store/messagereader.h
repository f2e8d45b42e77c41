// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/store/attachment.h"
#include "core/store/messagefilter.h"
#include "core/store/outboxentry.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>
#include <stop_token>

namespace ewc {

/*! All that is kept about one message. A value. */
struct MessageTrace
{
    MessageRow row;
    QByteArray query; ///< in: of the request that brought it; empty after seven days
    QByteArray envelope; ///< in: the encrypted body of that request
    std::optional<double> openMs; ///< in: until it was verified, opened and read
    QList<qint64> redeliveries; ///< in: when it came again, milliseconds since 1970 UTC
    std::optional<MessageRow> counterpart; ///< in: the passive reply; out: what it answers
};

/*! What has happened since some point in time. A value. */
struct MessageCounts
{
    int received = 0;
    int sent = 0; ///< in recipients, as the platform counts them against its daily quota
    int errors = 0;

    friend bool operator==(const MessageCounts &, const MessageCounts &) = default;
};

/*!
    Reads the message log over a read-only connection of its own, while another thread or
    process writes. Lives in the thread that constructed it.
*/
class MessageReader final
{
public:
    /*! Names by user id, by account. */
    using MemberNames = QHash<QString, QHash<QString, QString>>;

    /*! Opens the database in \a dataDir. Fails with NotFound where there is none. */
    [[nodiscard]] static Result<std::unique_ptr<MessageReader>> open(const QString &dataDir);
    ~MessageReader();

    // Rows of a page come without MessageRow::raw. Whoever needs the thread again for another
    // question stops the search: it then fails with Unavailable.
    /*! The \a limit newest rows that \a filter wants, with an id below \a before (0: any), oldest
        first. */
    [[nodiscard]] Result<QList<MessageRow>> before(qint64 before, int limit,
                                                   const MessageFilter &filter = {},
                                                   const std::stop_token &stop = {}) const;
    /*! The first \a limit rows that \a filter wants, with an id above \a after, oldest first. */
    [[nodiscard]] Result<QList<MessageRow>> after(qint64 after, int limit,
                                                  const MessageFilter &filter = {},
                                                  const std::stop_token &stop = {}) const;
    /*! The whole row with \a id. */
    [[nodiscard]] Result<std::optional<MessageRow>> row(qint64 id) const;
    /*! The row with \a id and what is kept around it. */
    [[nodiscard]] Result<std::optional<MessageTrace>> trace(qint64 id) const;
    /*! The files of the message with \a id, in the order of their slots. */
    [[nodiscard]] Result<QList<Attachment>> attachments(qint64 id) const;
    [[nodiscard]] Result<qint64> count() const;
    /*! What \a account (empty: all) did since \a time, milliseconds since 1970 UTC. */
    [[nodiscard]] Result<MessageCounts> countSince(qint64 time, const QString &account) const;
    [[nodiscard]] Result<MemberNames> memberNames() const;
    /*! What is still in the outbox, oldest first. */
    [[nodiscard]] Result<QList<OutboxEntry>> outbox() const;

private:
    struct Private;
    explicit MessageReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace ewc
