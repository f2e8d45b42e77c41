// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/store/messagereader.h"
#include "ui/theme.h"

#include <QHash>

namespace ewc::ui {

/*! How much of what may be sent today has been sent, in words for the status line. A value. */
struct QuotaStatus
{
    ColorRole mark = ColorRole::MutedText; ///< Warning from 80 % on, or while something waits
    QString text;
    QString details; ///< of each account, and what waits, and until when
    double share = 0; ///< 0 to 1

    friend bool operator==(const QuotaStatus &, const QuotaStatus &) = default;
};

/*!
    The quota of \a account, or of the fullest one where it is empty, from what is known about all
    accounts; \a today is what came and went.
*/
[[nodiscard]] QuotaStatus quotaStatus(const QHash<QString, AccountHealth> &health,
                                      const QString &account, const MessageCounts &today);

} // namespace ewc::ui
