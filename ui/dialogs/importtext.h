// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/accountimport.h"
#include "ui/dialogs/messagebar.h"

namespace ewc::ui {

/*! What became of importing \a file, in the user's language. */
[[nodiscard]] BarMessage importMessage(const QString &file, const Result<ImportReport> &report);

} // namespace ewc::ui
