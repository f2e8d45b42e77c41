// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/rules/explanation.h"
#include "core/store/messagerow.h"

#include <functional>
#include <stop_token>

namespace ewc {

/*! A message of the past that other rules would answer differently. A value. */
struct PastChange
{
    MessageRow row;
    QString before; ///< id of the rule that answered; empty: none
    QString after; ///< id of the rule that would answer now; empty: none
};

/*! What other rules would have said to the messages of the past. A value. */
struct PastTrial
{
    int tried = 0;
    int answeredBefore = 0;
    int answeredAfter = 0;
    QList<PastChange> changes; ///< newest first
};

/*! Why a message of the past was answered as it was, made anew from what is kept. A value. */
struct PastExplanation
{
    Explanation explanation;
    RuleSet rules; ///< that were in force
    qint64 version = 0; ///< 0: not known, these are the present ones
};

class MessageReader;
class RuleReader;

/*!
    Why message \a id of \a log was answered, or not; for a reply, why the message it answers was.
    Variables, and whom a member belongs to, are those of now.

    Fails with NotFound if there is none, with Conflict for one that went out by itself, with
    InvalidInput if it cannot be read any more.
*/
[[nodiscard]] Result<PastExplanation> explainPast(const MessageReader &log, const RuleReader &past,
                                                  qint64 id);

/*!
    Asks \a rules about the last \a count messages of \a account (empty: all), as if they had been
   in force then. \a progress is called now and then.

    Fails with InvalidInput if \a rules have problems, with Unavailable once \a stop is asked for.
*/
[[nodiscard]] Result<PastTrial> tryOnPast(const MessageReader &log, const RuleReader &past,
                                          const RuleSet &rules, const QString &account, int count,
                                          const std::stop_token &stop,
                                          const std::function<void(int done, int of)> &progress);

} // namespace ewc
