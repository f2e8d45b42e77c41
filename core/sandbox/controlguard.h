// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/net/httpmessage.h"

namespace ewc::sandbox {

/*!
    Fails with ErrorKind::Unauthenticated unless \a request comes from a program on this machine.

    A page in a browser on this machine is none: it would have an Origin of its own, or the Host
    of the name that was made to point here (DNS rebinding).
*/
[[nodiscard]] Result<> checkControlAccess(const HttpRequest &request);

} // namespace ewc::sandbox
