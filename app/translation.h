// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLocale;

namespace ewc {

/*!
    Lets the application speak the language of \a locale from now on, or English where there is
    no translation. Call again to change it; in the main thread.
*/
void installTranslation(const QLocale &locale);

} // namespace ewc
