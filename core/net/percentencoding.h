// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace ewc {

/*!
    Returns \a text with its %XX replaced by the bytes they stand for; nothing if one of them is
    cut or not hexadecimal. A plus sign stays a plus sign.
*/
[[nodiscard]] std::optional<QByteArray> percentDecoded(QByteArrayView text);

} // namespace ewc
