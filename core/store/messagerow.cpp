// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/messagerow.h"

using namespace Qt::StringLiterals;

namespace ewc {

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Answered:
        return u"answered"_s;
    case Verdict::Empty:
        return u"empty"_s;
    case Verdict::Sent:
        return u"sent"_s;
    case Verdict::Partial:
        return u"partial"_s;
    case Verdict::Rejected:
        return u"rejected"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    case Verdict::Failed:
        return u"failed"_s;
    case Verdict::Cancelled:
        return u"cancelled"_s;
    case Verdict::Recalled:
        return u"recalled"_s;
    case Verdict::Pending:
    case Verdict::Queued:
    case Verdict::Sending:
        break;
    }
    return u"queued"_s;
}

} // namespace ewc
