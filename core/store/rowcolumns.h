// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagerow.h"

#include <QSqlQuery>

namespace ewc {

/*! The columns of messages that readRow() expects, in its order. */
[[nodiscard]] QString rowColumns();

/*! The same without what a list does not show: raw is NULL, and is not read from the disk. */
[[nodiscard]] QString listColumns();

/*! The row that \a query stands on; it selected rowColumns() or listColumns() first. */
[[nodiscard]] MessageRow readRow(const QSqlQuery &query);

} // namespace ewc
