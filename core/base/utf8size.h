// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace ewc {

/*! The bytes that \a text has in UTF-8; half a surrogate pair counts as U+FFFD, three bytes. */
[[nodiscard]] qsizetype utf8Size(QStringView text);

/*! The characters of \a text as Unicode counts them: a surrogate pair is one. */
[[nodiscard]] qsizetype characterCount(QStringView text);

} // namespace ewc
