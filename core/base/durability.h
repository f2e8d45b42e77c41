// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ewc {

/*! When a committed message is safe; key durability of config.ini, see product.md. */
enum class Durability {
    Normal, ///< it survives the end of the program, however sudden
    Full, ///< it also survives a power cut: every commit is synced
};

} // namespace ewc
