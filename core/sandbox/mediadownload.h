// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpmessage.h"
#include "core/sandbox/mediashelf.h"

#include <tl/expected.hpp>

namespace ewc::sandbox {

/*! \a medium whole, with its type and name. */
[[nodiscard]] HttpReply wholeMedium(const Medium &medium);

/*!
    What \a range, a header, asks for of \a medium: 206, 416 if it has no such bytes, or the whole
    if it asks for nothing or not as the platform reads it. Fails with errcode 830002 if that is
    more than 20 MiB. Source: WeCom document 96486.
*/
[[nodiscard]] tl::expected<HttpReply, int> mediumRange(const Medium &medium,
                                                       const QByteArray &range);

} // namespace ewc::sandbox
