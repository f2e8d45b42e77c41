// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace ewc {

/*! How a message came in, besides what it says. A value. */
struct Arrival
{
    qint64 time = 0; ///< milliseconds since 1970 UTC
    QByteArray query = {}; ///< of the request as it came, signature included
    QByteArray envelope = {}; ///< the body as it came
    qint64 openMicros = 0; ///< until it was verified, opened and read
};

} // namespace ewc
