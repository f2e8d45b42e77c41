// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace ewc {

/*! Returns what \a kind means, as a sentence in the user's language. */
[[nodiscard]] QString kindText(ErrorKind kind);

} // namespace ewc
