// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace ewc {

/*! What this program is made of, for the About dialog and reports of faults: name, version. */
[[nodiscard]] QList<QPair<QString, QString>> versions();

} // namespace ewc
