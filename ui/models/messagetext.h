// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagerow.h"
#include "ui/models/membernames.h"

#include <QString>

namespace ewc::ui {

/*! How good or bad a verdict is; decides its colour. */
enum class Outcome { Waiting, Neutral, Good, Doubtful, Bad };

[[nodiscard]] Outcome outcomeOf(const MessageRow &row);
/*! True while the verdict is still to come. */
[[nodiscard]] bool isUnderWay(Verdict verdict);

// The words that table, details and screen readers share, in the user's language.
[[nodiscard]] QString directionText(Direction direction);
/*! Who wrote an incoming message, or who an outgoing one is for. */
[[nodiscard]] QString partnerText(const MessageRow &row, const MemberNames &names);
/*! The same with the ids of members beside their names. */
[[nodiscard]] QString partnerWithIdText(const MessageRow &row, const MemberNames &names);
/*! The name of the kind of message called \a type on the wire. */
[[nodiscard]] QString kindText(const QString &type);
/*! The types that kindText() has a name for, in the order of a menu. */
[[nodiscard]] QStringList kindsOfMessages();
/*! The kind of message; of an event also which. */
[[nodiscard]] QString kindOfMessageText(const MessageRow &row);
/*! The text for people; "[image]", which says no more than the kind, in the user's language. */
[[nodiscard]] QString summaryText(const MessageRow &row);
[[nodiscard]] QString verdictText(const MessageRow &row);
/*! How long it took, with its unit; empty while it is not over. */
[[nodiscard]] QString durationText(const MessageRow &row);
/*! The time of day; with the date where that is not today. */
[[nodiscard]] QString timeText(qint64 msecsSinceEpoch);
[[nodiscard]] QString fullTimeText(qint64 msecsSinceEpoch);

} // namespace ewc::ui
