// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace ewc {

/*! See MediaTools::fitImage(). */
[[nodiscard]] Result<QString> fitImageFile(const QString &source, const QString &target,
                                           qint64 maxBytes);

} // namespace ewc
