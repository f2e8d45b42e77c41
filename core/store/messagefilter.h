// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagerow.h"

#include <QVariantList>

#include <optional>

namespace ewc {

/*!
    Which messages of the log are wanted. A value; what is not set does not matter.

    The database and matches() agree on every row: letters A to Z are the same in both cases,
    all others only if they are equal.
*/
struct MessageFilter
{
    QString text; ///< is in the text, or in the id of sender or recipient
    QStringList namedMembers; ///< ids of members whose name holds text: theirs are wanted as well
    QString account;
    QString member; ///< id of who wrote it or whom it is for
    QString type; ///< msgtype, as on the wire
    std::optional<Direction> direction;
    bool isOnlyErrors = false; ///< not, or not certainly, delivered to everybody

    [[nodiscard]] bool isEmpty() const { return *this == MessageFilter(); }
    [[nodiscard]] bool matches(const MessageRow &row) const;

    friend bool operator==(const MessageFilter &, const MessageFilter &) = default;
};

/*! The condition in SQL on a row of messages, and what is to be bound to its placeholders. */
struct SqlCondition
{
    QString sql;
    QVariantList values;
};

/*! Returns \a filter for the database; never empty. */
[[nodiscard]] SqlCondition toSql(const MessageFilter &filter);

/*! True for verdicts that MessageFilter::isOnlyErrors wants. */
[[nodiscard]] bool isError(Verdict verdict);

} // namespace ewc
