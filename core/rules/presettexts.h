// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ewc {

// What stands in resources/presets for people to read: translators do not look into JSON.

/*! Names, folders and texts of the rules of all presets, of the translation context "Presets". */
[[nodiscard]] QStringList presetTexts();
/*! The parameters of actions that hold such texts. */
[[nodiscard]] const QStringList &presetTextKeys();

} // namespace ewc
