// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ewc::ui {

/*! The property of a QAction that says, translated, under which heading F1 lists its key. */
inline constexpr auto ActionGroupProperty = "group";

} // namespace ewc::ui
