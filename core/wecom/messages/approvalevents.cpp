// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/messages/approvalevents.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

using enum ApprovalEvent::Status;

ApprovalEvent::Status statusOf(const QString &number)
{
    switch (number.toInt()) {
    case 1:
        return Running;
    case 2:
        return Passed;
    case 3:
        return Rejected;
    case 4:
        return Cancelled;
    case 6:
        return CancelledAfterPassing;
    case 7:
        return Deleted;
    case 10:
        return Paid;
    default:
        return Unknown;
    }
}

QString wordOf(ApprovalEvent::Status status)
{
    switch (status) {
    case Running:
        return u"running"_s;
    case Passed:
        return u"passed"_s;
    case Rejected:
        return u"rejected"_s;
    case Cancelled:
        return u"cancelled"_s;
    case CancelledAfterPassing:
        return u"cancelled after passing"_s;
    case Deleted:
        return u"deleted"_s;
    case Paid:
        return u"paid"_s;
    case Unknown:
        break;
    }
    return {};
}

} // namespace

ApprovalEvent ApprovalEvent::fromMessage(const IncomingMessage &message)
{
    const bool isOwn = message.event() == "open_approval_change"_L1;
    const auto value = [&message, isOwn](QLatin1StringView own, QLatin1StringView other) {
        return message.value(u"ApprovalInfo."_s + (isOwn ? own : other));
    };
    return {.event = message.event(),
            .number = value("ThirdNo"_L1, "SpNo"_L1),
            .name = value("OpenSpName"_L1, "SpName"_L1),
            .templateId = value("OpenTemplateId"_L1, "TemplateId"_L1),
            .status = statusOf(value("OpenSpStatus"_L1, "SpStatus"_L1)),
            .applicantId = value("ApplyUserId"_L1, "Applyer.UserId"_L1),
            .applicantName = isOwn ? message.value(u"ApprovalInfo.ApplyUserName") : QString(),
            .applyTime = message.value(u"ApprovalInfo.ApplyTime").toLongLong()};
}

QString ApprovalEvent::summary() const
{
    const QString &applicant = applicantName.isEmpty() ? applicantId : applicantName;
    return u"[%1] %2 %3 %4"_s.arg(event, name, applicant, wordOf(status)).simplified();
}

} // namespace ewc::wecom
