// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/apiendpoint.h"

namespace ewc::sandbox {

struct Platform;

/*! media/upload, media/get and media/uploadimg. \a platform has to outlive the table. */
[[nodiscard]] ApiTable mediaEndpoints(Platform &platform);

/*!
    Takes the file in the form that \a request posts, of one of \a types, for \a owner (see
    Medium). Codes: 40005 (type), 41005 and 44001 (form), 40006 (filelength), and those of
    mediaError().
*/
[[nodiscard]] ApiAnswer uploadMedium(Platform &platform, const HttpRequest &request,
                                     const QStringList &types, const QString &owner);

} // namespace ewc::sandbox
