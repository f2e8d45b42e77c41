// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>

namespace ewc {

/*! A recipient that a call is made for, as the platform counts it. A value. */
struct CountedRecipient
{
    QString name; ///< user id in lower case; "@all", "party:ID", "tag:ID", "chat:", "robot:"
    int people = 1; ///< how many members that is

    friend bool operator==(const CountedRecipient &, const CountedRecipient &) = default;
};

/*!
    Remembers when which recipients were written to, so that the limits of the platform are not
    met. Times are in milliseconds since 1970 UTC. One thread.
*/
class SendCounts
{
    Q_DISABLE_COPY_MOVE(SendCounts)

public:
    virtual ~SendCounts() = default;

    /*! Notes a call of \a account for \a recipients at \a time. */
    [[nodiscard]] virtual Result<> add(const QString &account,
                                       const QList<CountedRecipient> &recipients, qint64 time) = 0;
    /*! The platform counts a call when it arrives, which was not later than \a time. */
    [[nodiscard]] virtual Result<> move(const QString &account,
                                        const QList<CountedRecipient> &recipients, qint64 from,
                                        qint64 time) = 0;
    /*! The call noted at \a time had no effect. */
    [[nodiscard]] virtual Result<>
    remove(const QString &account, const QList<CountedRecipient> &recipients, qint64 time) = 0;

    /*!
        The time of the \a nth newest message (1: the newest) after \a since that \a account sent
        to \a name, or to a group of members which it may be in; 0 if there are not so many.
        For "@all", a department or a tag it is that of the busiest member.
    */
    [[nodiscard]] virtual qint64 nth(const QString &account, const QString &name, int n,
                                     qint64 since) const = 0;
    /*! How many people \a account has written to from \a since on. */
    [[nodiscard]] virtual qint64 people(const QString &account, qint64 since) const = 0;
    /*! How many members \a recipient of \a account is, as far as that is known; at least 1. */
    [[nodiscard]] virtual int headcount(const QString &account, const QString &recipient) const = 0;
    /*! Forgets what is older than \a before. */
    [[nodiscard]] virtual Result<> purge(qint64 before) = 0;

protected:
    SendCounts() = default;
};

/*! True for recipients that stand for members who are not named: everybody, departments, tags. */
[[nodiscard]] inline bool isBroad(const QString &recipient)
{
    return recipient.startsWith(u'@') || recipient.startsWith(QStringLiteral("party:"))
           || recipient.startsWith(QStringLiteral("tag:"));
}

/*! True for what does not come to members one by one: all group chats together, and a robot. */
[[nodiscard]] inline bool isApart(const QString &recipient)
{
    return recipient == QStringLiteral("chat:") || recipient == QStringLiteral("robot:");
}

} // namespace ewc
