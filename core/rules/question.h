// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/textfolding.h"
#include <EasyWeChat/incomingmessage.h>

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace ewc {

/*! Who wrote, as far as it is known here. A value. */
struct Sender
{
    QString name = {}; ///< empty: not known
    QStringList departments = {}; ///< ids; with those around them
    QStringList tags = {}; ///< ids
};

/*!
    What was before a message: everything that a rule may ask about and that does not stand in
    the message. Each function is asked only where a rule needs it, and may read a database.

    "This member" is the sender of the message, "before" means before it. Times are milliseconds
    since 1970 UTC. One thread.
*/
class Circumstances
{
    Q_DISABLE_COPY_MOVE(Circumstances)

public:
    virtual ~Circumstances() = default;

    [[nodiscard]] virtual Sender sender() const = 0;
    /*! When this member wrote last before; nothing: this is the first message. */
    [[nodiscard]] virtual std::optional<qint64> previousMessage() const = 0;
    /*! Id of the rule that answered this member's previous message; empty: none did. */
    [[nodiscard]] virtual QString previousRule() const = 0;
    /*! How many messages of this member came since \a time, this one included. */
    [[nodiscard]] virtual int messagesSince(qint64 time) const = 0;
    /*! How many of them had the same text as this one. */
    [[nodiscard]] virtual int sameTextsSince(qint64 time) const = 0;
    /*! How many of them were answered by a rule. */
    [[nodiscard]] virtual int answersSince(qint64 time) const = 0;
    /*! When rule \a id last matched before, for this member or for anybody. */
    [[nodiscard]] virtual std::optional<qint64> lastHit(const QString &id,
                                                        bool ofThisMember) const = 0;
    /*! How often rule \a id matched before: for replies that take turns. */
    [[nodiscard]] virtual qint64 hits(const QString &id) const = 0;
    /*! Of this member, otherwise of all; empty: not set. */
    [[nodiscard]] virtual QString variable(const QString &name) const = 0;
    /*! Until when a person talks to this member instead of the rules. */
    [[nodiscard]] virtual std::optional<qint64> handedOverUntil() const = 0;
    /*! Bytes of the file that came with the message; nothing: not known. */
    [[nodiscard]] virtual std::optional<qint64> fileSize() const = 0;

protected:
    Circumstances() = default;
};

/*!
    One message, put to the rules. Holds references: lives no longer than what it was made of.
    Folded forms of the text are made once. One thread.
*/
class Question final
{
    Q_DISABLE_COPY_MOVE(Question)

public:
    /*! \a message came for \a account at \a time (local time counts for schedules). */
    Question(const IncomingMessage &message, const QString &account, const QDateTime &time,
             const Circumstances &circumstances);
    /*! The same with \a time in milliseconds since 1970 UTC: the time zone is looked up only if a
        rule asks for the time of day. */
    Question(const IncomingMessage &message, const QString &account, qint64 time,
             const Circumstances &circumstances);

    [[nodiscard]] const IncomingMessage &message() const { return m_message; }
    [[nodiscard]] const QString &account() const { return m_account; }
    [[nodiscard]] const QDateTime &time() const;
    /*! time() in milliseconds since 1970 UTC, which costs nothing. */
    [[nodiscard]] qint64 msecs() const { return m_msecs; }
    [[nodiscard]] const Circumstances &circumstances() const { return m_circumstances; }
    /*! What was said, folded: the text, or what the platform understood of a voice message; empty
        for everything else. Valid as long as the question. */
    [[nodiscard]] const QString &text(TextFolding folding = {}) const;

private:
    const IncomingMessage &m_message;
    QString m_account;
    qint64 m_msecs;
    mutable QDateTime m_time; ///< invalid: not asked for yet
    const Circumstances &m_circumstances;
    mutable std::array<std::optional<QString>, 16> m_texts; ///< by TextFolding
};

} // namespace ewc
