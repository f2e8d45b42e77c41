// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/platform.h"

namespace ewc::sandbox {

/*! The answer of GET /sandbox/v1/state. */
[[nodiscard]] QJsonObject stateJson(const Platform &platform);

} // namespace ewc::sandbox
