// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ewc::ui {

/*!
    What \a text lists: parts between | , ; and their Chinese sisters, and between lines. With
    \a isAlsoSpaced between spaces as well: ids have none, but names do.
*/
[[nodiscard]] QStringList partsOf(const QString &text, bool isAlsoSpaced);

} // namespace ewc::ui
