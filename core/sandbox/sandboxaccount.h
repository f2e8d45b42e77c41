// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/account.h"

namespace ewc::sandbox {

/*!
    The ready-made account; secret, token and key depend on \a seed alone, on every machine, so
    that an account pasted into a config.ini stays valid. Without api_base.
*/
[[nodiscard]] Account sandboxAccount(quint32 seed);

/*! The ready-made robot; its key depends on \a seed alone. Without api_base. */
[[nodiscard]] Account sandboxRobot(quint32 seed);

} // namespace ewc::sandbox
