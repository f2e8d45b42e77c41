// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/retryplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

QStringList splitList(const QJsonValue &value)
{
    return value.toString().split(u'|', Qt::SkipEmptyParts);
}

/*! Whom it did not reach, for the row in the log. */
QString missed(const SendReport &report)
{
    QStringList lists;
    const auto add = [&lists](QLatin1StringView name, const QStringList &ids) {
        if (!ids.isEmpty())
            lists.append(u"%1: %2"_s.arg(name, ids.join(u", "_s)));
    };
    add("invaliduser"_L1, report.invalidUsers);
    add("invalidparty"_L1, report.invalidParties);
    add("invalidtag"_L1, report.invalidTags);
    return lists.join(u"; "_s);
}

} // namespace

NextStep nextStep(const Result<QJsonObject> &answer)
{
    if (answer)
        return NextStep::Settle;
    switch (answer.error().kind) {
    case ErrorKind::Unavailable:
        return NextStep::Retry;
    case ErrorKind::RateLimited:
        return NextStep::WaitOut;
    default:
        return NextStep::Settle;
    }
}

SendReport toReport(qint64 id, const Result<QJsonObject> &answer)
{
    SendReport report{.id = id};
    if (answer) {
        report.msgId = answer->value("msgid"_L1).toString();
        report.errmsg = answer->value("errmsg"_L1).toString();
        report.responseCode = answer->value("response_code"_L1).toString();
        // A member without a licence gets as little as one who does not exist.
        report.invalidUsers = splitList(answer->value("invaliduser"_L1))
                              + splitList(answer->value("unlicenseduser"_L1));
        report.invalidParties = splitList(answer->value("invalidparty"_L1));
        report.invalidTags = splitList(answer->value("invalidtag"_L1));
        const QString lists = missed(report);
        report.verdict = lists.isEmpty() ? Verdict::Sent : Verdict::Partial;
        if (!lists.isEmpty())
            report.errmsg = lists;
        return report;
    }
    report.errcode = answer.error().code;
    report.errmsg = answer.error().detail;
    if (answer.error().kind == ErrorKind::Timeout)
        report.verdict = Verdict::Unknown;
    else if (nextStep(answer) == NextStep::Retry)
        report.verdict = Verdict::Failed;
    else
        report.verdict = report.errcode != 0 ? Verdict::Rejected : Verdict::Failed;
    return report;
}

std::chrono::milliseconds backOff(int attempts, double chance)
{
    constexpr std::chrono::milliseconds Longest = 5min;
    const int doublings = std::clamp(attempts - 1, 0, 16); // 2^9 s is above the longest anyway
    const auto base = std::min<std::chrono::milliseconds>(1s * (1 << doublings), Longest);
    const double spread = 0.8 + 0.4 * std::clamp(chance, 0.0, 1.0);
    return std::chrono::milliseconds(
        static_cast<qint64>(static_cast<double>(base.count()) * spread));
}

} // namespace ewc
