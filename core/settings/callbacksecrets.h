// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ewc {

/*! A new token for callbacks: 32 letters and digits, which nobody can guess. */
[[nodiscard]] QString randomToken();

/*! A new EncodingAESKey: 43 letters and digits, the base64 of 32 bytes, which nobody can guess. */
[[nodiscard]] QString randomEncodingAesKey();

} // namespace ewc
