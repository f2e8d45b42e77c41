// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/explanation.h"
#include "core/store/messagerow.h"

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

} // namespace ewc
