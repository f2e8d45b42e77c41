// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/outcomedelegate.h"

#include "ui/models/messagelogmodel.h"
#include "ui/models/messagetext.h"
#include "ui/theme.h"

namespace ewc::ui {

ColorRole outcomeRole(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Good:
        return ColorRole::Ok;
    case Outcome::Doubtful:
        return ColorRole::Warning;
    case Outcome::Bad:
        return ColorRole::Error;
    case Outcome::Waiting:
    case Outcome::Neutral:
        break;
    }
    return ColorRole::MutedText;
}

void OutcomeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const auto outcome = static_cast<Outcome>(index.data(MessageLogModel::OutcomeRole).toInt());
    option->icon = dotIcon(themeColor(outcomeRole(outcome), option->palette));
    option->decorationSize = QSize(16, 16);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace ewc::ui
