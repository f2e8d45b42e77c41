// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

#include <chrono>
#include <stop_token>

namespace ewc {

/*! See MediaTools::toAmr(). */
[[nodiscard]] Result<std::chrono::milliseconds>
soundFileToAmr(const QString &source, const QString &target, const std::stop_token &stop);

} // namespace ewc
