// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace ewc::ui {

/*! What a raw message is written in. */
enum class RawFormat { Xml, Json };

[[nodiscard]] RawFormat rawFormatOf(const QByteArray &raw);

/*! \a raw indented for reading; unchanged where it is not well-formed, shortened where huge. */
[[nodiscard]] QString readableRaw(const QByteArray &raw);

} // namespace ewc::ui
