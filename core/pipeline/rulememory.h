// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>

namespace ewc {

/*! Something that was said in a conversation. A value. */
struct Utterance
{
    bool isOurs = false; ///< we said it, not the member
    QString text;

    friend bool operator==(const Utterance &, const Utterance &) = default;
};

/*!
    What the actions of rules leave behind, and look back at. "Member" is who wrote to the
    application \a account. Where a function fails, detail is for the log. One thread.
*/
class RuleMemory
{
    Q_DISABLE_COPY_MOVE(RuleMemory)

public:
    virtual ~RuleMemory() = default;

    /*! Remembers \a value as \a name for \a member, or for all members if that is empty; an empty
        value is forgotten. Circumstances::variable() finds it from now on. */
    virtual Result<> setVariable(const QString &account, const QString &member, const QString &name,
                                 const QString &value) = 0;
    /*! No rule answers \a member before \a until, milliseconds since 1970 UTC; \a takers is who was
        told, as people read it. */
    virtual Result<> handOver(const QString &account, const QString &member, qint64 until,
                              const QString &takers) = 0;
    /*! The last \a count texts between \a member and us before the message of row \a before,
        oldest first. */
    [[nodiscard]] virtual QList<Utterance>
    conversation(const QString &account, const QString &member, int count, qint64 before) const = 0;

protected:
    RuleMemory() = default;
};

} // namespace ewc
