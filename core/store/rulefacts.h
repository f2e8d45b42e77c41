// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace ewc {

/*! How a rule has done so far. A value. */
struct RuleStats
{
    qint64 hits = 0;
    qint64 lastHit = 0; ///< milliseconds since 1970 UTC; 0: never
    double averageMs = 0; ///< until the answer was there
    qint64 errors = 0;
    qint64 lastError = 0; ///< milliseconds since 1970 UTC; 0: never
    QString lastProblem; ///< a sentence in the language of who ran it; empty: none

    friend bool operator==(const RuleStats &, const RuleStats &) = default;
};

/*! A rule set as it was in force. A value. */
struct RuleVersion
{
    qint64 version = 0; ///< rises; never used twice in a data directory
    qint64 time = 0; ///< milliseconds since 1970 UTC: since when
    int rules = 0; ///< how many
    QString comment; ///< of who saved it; empty: none

    friend bool operator==(const RuleVersion &, const RuleVersion &) = default;
};

/*! A person talks to a member, and no rule does. A value. */
struct HandOver
{
    QString account;
    QString member;
    qint64 since = 0; ///< milliseconds since 1970 UTC
    qint64 until = 0; ///< milliseconds since 1970 UTC
    QString takers; ///< who was told, as people read it

    friend bool operator==(const HandOver &, const HandOver &) = default;
};

} // namespace ewc
