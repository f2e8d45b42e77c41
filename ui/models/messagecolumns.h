// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagerow.h"
#include "ui/models/membernames.h"

#include <QString>

namespace ewc::ui {

// What stands in the columns of MessageLogModel, in the user's language.
[[nodiscard]] QString columnTitle(int column);
[[nodiscard]] QString columnText(const MessageRow &row, int column, const MemberNames &names);
/*! The text with what does not fit into a cell, such as the full time and the ids of members. */
[[nodiscard]] QString columnToolTip(const MessageRow &row, int column, const MemberNames &names);

} // namespace ewc::ui
