// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace ewc {

/*!
    Writes \a line and a line break at the end of the file \a path, in one piece; a new file is
    readable for us only. Line breaks inside become spaces. Never waits: of a pipe or a device
    nothing is written.

    Fails with InvalidInput for what is no file, with Unavailable if the system says no; detail is
    a sentence in the user's language.
*/
[[nodiscard]] Result<> appendLine(const QString &path, const QString &line);

} // namespace ewc
