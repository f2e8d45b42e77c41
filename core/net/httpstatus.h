// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace ewc {

/*! The words of RFC 9110 for \a status; empty, which is allowed, for one we do not know. */
[[nodiscard]] QByteArrayView reasonPhrase(int status);

} // namespace ewc
