// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/attachment.h"
#include "core/store/commitgroup.h"
#include <EasyWeChat/incomingmessage.h>

#include <QList>
#include <QObject>
#include <QSqlQuery>

#include <optional>

namespace ewc {

/*! The files of messages: those that are here, and those still to be fetched. Same thread as its
    group. */
class AttachmentTable final : public QObject
{
    Q_OBJECT

public:
    AttachmentTable(Database &database, CommitGroup &group, QObject *parent = nullptr);

    /*! Notes what \a message, row \a id, came with, to be fetched from \a now on. */
    [[nodiscard]] Result<> insert(qint64 id, const IncomingMessage &message, qint64 now);
    /*! Notes a file that message \a id takes along. */
    [[nodiscard]] Result<> insert(qint64 id, const OutgoingAttachment &attachment);

    /*! What is due at \a now (ms since 1970 UTC), at most \a limit, the oldest first. */
    [[nodiscard]] QList<DueAttachment> due(qint64 now, int limit);
    /*! When the next one is due after \a now; nothing if none is. */
    [[nodiscard]] std::optional<qint64> nextDue(qint64 now);

    /*! Notes that the file of \a attachment is here, as \a hash (hex) and under \a name. */
    [[nodiscard]] Result<> settle(const DueAttachment &attachment, const QByteArray &hash,
                                  const QString &name);
    /*! Notes that fetching it failed for \a reason; again at \a due, or never if that is 0. */
    [[nodiscard]] Result<> postpone(const DueAttachment &attachment, qint64 due,
                                    const Error &reason);
    /*! Calls \a kept once what was written is safe, or lost. */
    void whenKept(CommitGroup::Callback kept) { m_group.afterCommit(std::move(kept)); }

Q_SIGNALS:
    /*! There is something new to be fetched, and it is safe. */
    void added();

private:
    [[nodiscard]] Result<> write(QSqlQuery &query);

    CommitGroup &m_group;
    QSqlQuery m_insert;
    QSqlQuery m_due;
    QSqlQuery m_nextDue;
    QSqlQuery m_settle;
    QSqlQuery m_postpone;
    bool m_isAnnouncing = false; ///< added() is to come with the open transaction
};

} // namespace ewc
