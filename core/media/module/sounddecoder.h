// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

#include <functional>
#include <span>
#include <stop_token>

namespace ewc {

/*! Takes some samples; returns false if it wants no more. */
using SampleTaker = std::function<bool(std::span<const qint16>)>;

/*!
    Decodes the sound of \a source, whatever its format, and hands it to \a take as mono at
    AmrSampleRate, piece by piece. Opens no other file and no network, whatever \a source says.

    Fails with NotFound if \a source cannot be read, with InvalidInput if there is no sound in
    it, or none of a known kind, and with Unavailable if \a stop asked to give up.
*/
[[nodiscard]] Result<> decodeSound(const QString &source, const std::stop_token &stop,
                                   const SampleTaker &take);

} // namespace ewc
