// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/rowdelegate.h"
#include "ui/models/messagetext.h"
#include "ui/theme.h"

namespace ewc::ui {

/*! The role of the colour for \a outcome. */
[[nodiscard]] ColorRole outcomeRole(Outcome outcome);

/*! Puts a mark in the colour of MessageLogModel::OutcomeRole before the word that says it. */
class OutcomeDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ewc::ui
