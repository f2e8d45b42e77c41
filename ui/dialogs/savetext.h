// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/configdraft.h"
#include "ui/dialogs/messagebar.h"

namespace ewc::ui {

/*! What became of a file that another program had changed meanwhile, in the user's language. */
[[nodiscard]] BarMessage savedTogetherMessage(const SaveReport &report);
/*! Why nothing was saved, and what to do about it. */
[[nodiscard]] BarMessage notSavedMessage(const Error &error);

} // namespace ewc::ui
