// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rowcolumns.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

const QString CommonColumns =
    u"id, time, account, direction, sender, recipients, type, text, msgid, event, rule, "
    "verdict, errcode, errmsg, deliveries, micros, in_reply_to"_s;

} // namespace

QString rowColumns()
{
    return CommonColumns + u", raw, response_code"_s;
}

QString listColumns()
{
    return CommonColumns + u", NULL, response_code"_s;
}

MessageRow readRow(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    const auto nextString = [&] { return next().toString(); };

    // Braces keep the order of evaluation.
    return MessageRow{
        .id = next().toLongLong(),
        .time = next().toLongLong(),
        .account = nextString(),
        .direction = static_cast<Direction>(next().toInt()),
        .from = nextString(),
        .to = nextString().split(u'|', Qt::SkipEmptyParts),
        .type = nextString(),
        .text = nextString(),
        .msgId = nextString(),
        .event = nextString(),
        .rule = nextString(),
        .verdict = static_cast<Verdict>(next().toInt()),
        .errcode = next().toInt(),
        .errmsg = nextString(),
        .deliveries = next().toInt(),
        .ms = static_cast<double>(next().toLongLong()) / 1000.0,
        .inReplyTo = next().toLongLong(),
        .raw = next().toByteArray(),
        .responseCode = nextString(),
    };
}

} // namespace ewc
