// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/messagecolumns.h"

#include "ui/models/messagelogmodel.h"
#include "ui/models/messagetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

/*! By MessageLogModel::Column. */
const char *titleOf(int column)
{
    switch (column) {
    case MessageLogModel::Time:
        return QT_TRANSLATE_NOOP("MessageColumns", "Time");
    case MessageLogModel::Account:
        return QT_TRANSLATE_NOOP("MessageColumns", "Account");
    case MessageLogModel::Direction:
        return QT_TRANSLATE_NOOP("MessageColumns", "In/Out");
    case MessageLogModel::Who:
        return QT_TRANSLATE_NOOP("MessageColumns", "Who");
    case MessageLogModel::Kind:
        return QT_TRANSLATE_NOOP("MessageColumns", "Kind");
    case MessageLogModel::Text:
        return QT_TRANSLATE_NOOP("MessageColumns", "Text");
    case MessageLogModel::Rule:
        return QT_TRANSLATE_NOOP("MessageColumns", "Rule");
    case MessageLogModel::Verdict:
        return QT_TRANSLATE_NOOP("MessageColumns", "Outcome");
    case MessageLogModel::Duration:
        return QT_TRANSLATE_NOOP("MessageColumns", "Took");
    default:
        return "";
    }
}

} // namespace

QString columnTitle(int column)
{
    return QCoreApplication::translate("MessageColumns", titleOf(column));
}

QString columnText(const MessageRow &row, int column, const MemberNames &names)
{
    switch (column) {
    case MessageLogModel::Time:
        return timeText(row.time);
    case MessageLogModel::Account:
        return row.account;
    case MessageLogModel::Direction:
        return directionText(row.direction);
    case MessageLogModel::Who:
        return partnerText(row, names);
    case MessageLogModel::Kind:
        return kindOfMessageText(row);
    case MessageLogModel::Text:
        return summaryText(row);
    case MessageLogModel::Rule:
        return row.rule;
    case MessageLogModel::Verdict:
        return verdictText(row);
    case MessageLogModel::Duration:
        return durationText(row);
    default:
        return {};
    }
}

QString columnToolTip(const MessageRow &row, int column, const MemberNames &names)
{
    if (column == MessageLogModel::Time)
        return fullTimeText(row.time);
    if (column == MessageLogModel::Who)
        return partnerWithIdText(row, names);
    return columnText(row, column, names);
}

} // namespace ewc::ui
