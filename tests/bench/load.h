// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/server.h"

#include <cstddef>

namespace bench {

/*!
    Posts \a requests callbacks over \a connections kept-alive connections, the next on each as
    soon as the last is answered, but no more than \a perSecond (0: as fast as it goes). Each is a
    text of its own, sealed afresh.

    Returns how many replies were not the signed, sealed echo of their message. Ends the
    benchmark if the server cannot be reached or stays silent for 5 s, WeCom's limit.
*/
[[nodiscard]] std::size_t runLoad(const Endpoint &endpoint, std::size_t requests,
                                  std::size_t connections, double perSecond = 0);

} // namespace bench
