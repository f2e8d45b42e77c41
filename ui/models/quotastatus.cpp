// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/quotastatus.h"

#include "ui/models/messagetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr double HighShare = 0.8;

QString text(const char *source)
{
    return QCoreApplication::translate("QuotaStatus", source);
}

double shareOf(const BudgetFigures &budget)
{
    return budget.limitToday == 0
               ? 0
               : static_cast<double>(budget.usedToday) / static_cast<double>(budget.limitToday);
}

QString reasonText(WaitReason reason)
{
    switch (reason) {
    case WaitReason::MinuteLimit:
        return text(QT_TRANSLATE_NOOP(
            "QuotaStatus", "As many as a recipient can get in a minute have been sent."));
    case WaitReason::HourLimit:
        return text(QT_TRANSLATE_NOOP("QuotaStatus",
                                      "As many as a recipient can get in an hour have been sent."));
    case WaitReason::DayLimit:
        return text(QT_TRANSLATE_NOOP("QuotaStatus", "Today's quota is used up."));
    default:
        return text(QT_TRANSLATE_NOOP("QuotaStatus", "WeCom takes no more for a while (45009)."));
    }
}

QStringList linesOf(const QString &account, const BudgetFigures &budget)
{
    QStringList lines;
    if (budget.limitToday > 0)
        lines.append(text(QT_TRANSLATE_NOOP("QuotaStatus", "%1: %2 of %3 recipients today."))
                         .arg(account)
                         .arg(budget.usedToday)
                         .arg(budget.limitToday));
    if (budget.waiting > 0)
        lines.append(text(QT_TRANSLATE_NOOP("QuotaStatus",
                                            "%1: messages that wait: %2, the first until %3. %4"))
                         .arg(account)
                         .arg(budget.waiting)
                         .arg(timeText(budget.freeAt), reasonText(budget.reason)));
    return lines;
}

} // namespace

QuotaStatus quotaStatus(const QHash<QString, AccountHealth> &health, const QString &account,
                        const MessageCounts &today)
{
    QStringList names = health.keys();
    std::ranges::sort(names);
    QStringList lines{text(QT_TRANSLATE_NOOP("QuotaStatus", "Sent today: %1. Received today: %2."))
                          .arg(today.sent)
                          .arg(today.received)};
    BudgetFigures fullest;
    bool doesAnythingWait = false;
    for (const QString &name : std::as_const(names)) {
        if (!account.isEmpty() && name != account)
            continue;
        const BudgetFigures budget = health.value(name).budget;
        if (fullest.limitToday == 0 || shareOf(budget) > shareOf(fullest))
            fullest = budget;
        doesAnythingWait = doesAnythingWait || budget.waiting > 0;
        lines += linesOf(name, budget);
    }
    lines.append(text(QT_TRANSLATE_NOOP(
        "QuotaStatus", "WeCom lets an application send 200 times the number of members in a day, "
                       "counted in recipients; the number stands in the settings of the account. "
                       "Replies to a message do not count.")));
    const double share = std::clamp(shareOf(fullest), 0.0, 1.0);
    const bool isHigh = share >= HighShare || doesAnythingWait;
    return {.mark = isHigh ? ColorRole::Warning : ColorRole::MutedText,
            .text = fullest.limitToday > 0
                        ? text(QT_TRANSLATE_NOOP("QuotaStatus", "Today %1/%2"))
                              .arg(fullest.usedToday)
                              .arg(fullest.limitToday)
                        : text(QT_TRANSLATE_NOOP("QuotaStatus", "Today %1")).arg(today.sent),
            .details = lines.join(u'\n'),
            .share = share};
}

} // namespace ewc::ui
