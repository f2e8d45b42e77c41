// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QIODevice>

#include <chrono>

namespace ewc {

/*!
    The length of the AMR-NB sound in \a file, counted in its frames of 20 ms each; a frame that is
    cut off counts, as a decoder plays something for it. Source: RFC 4867, section 5.

    Fails with InvalidInput if it is none: another beginning, or a frame of a type that there is
    not.
*/
[[nodiscard]] Result<std::chrono::milliseconds> amrLength(QIODevice &file);

} // namespace ewc
