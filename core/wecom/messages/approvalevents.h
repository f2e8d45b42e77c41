// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>

#include <array>

namespace ewc::wecom {

/*!
    An approval went a step on, in WeCom's approval app (sys_approval_change) or in a system of
    one's own (open_approval_change). Nobody sent it. Source: WeCom document 90240; who has to
    agree stands in the message.
*/
struct ApprovalEvent
{
    static constexpr std::array Events{QLatin1StringView{"open_approval_change"},
                                       QLatin1StringView{"sys_approval_change"}};

    /*! How far it is. Those behind Cancelled are of WeCom's approval app alone. */
    enum class Status {
        Unknown,
        Running,
        Passed,
        Rejected,
        Cancelled,
        CancelledAfterPassing,
        Deleted,
        Paid,
    };

    QString event;
    QString number; ///< of this approval: ThirdNo or SpNo
    QString name; ///< what kind of approval it is, as people call it
    QString templateId;
    Status status = Status::Unknown;
    QString applicantId; ///< userid
    QString applicantName; ///< empty where the platform does not say
    qint64 applyTime = 0; ///< seconds since 1970 UTC; 0: not said

    [[nodiscard]] static ApprovalEvent fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

} // namespace ewc::wecom
