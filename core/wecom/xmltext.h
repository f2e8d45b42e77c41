// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace ewc::wecom {

/*! True if \a text is UTF-8 of characters that XML 1.0 can carry: no NUL, no control characters. */
[[nodiscard]] bool isXmlText(QByteArrayView text);

/*! Appends \a text, which is UTF-8, as CDATA; characters that XML cannot carry are left out. */
void appendCdata(QByteArray &xml, const QByteArray &text);

} // namespace ewc::wecom
