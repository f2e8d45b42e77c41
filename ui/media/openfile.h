// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

class QWidget;

namespace ewc::ui {

/*!
    True if the desktop's program for it may show the file \a name at \a path. What would run
    rather than be shown, a program or a script, is only to be saved.
*/
[[nodiscard]] bool canBeOpened(const QString &path, const QString &name);

/*!
    Opens the file at \a path in the desktop's program for it, under the name \a name: a copy in
    the cache where it is kept under another one. Fails with a sentence for the user.
*/
[[nodiscard]] Result<> openFile(const QString &path, const QString &name);

/*!
    Copies the file at \a path to \a target, which is replaced. Fails with a sentence for the
    user, and leaves an old \a target as it was.
*/
[[nodiscard]] Result<> saveCopy(const QString &path, const QString &target);

/*! \a name without what would lead to another folder; never empty. */
[[nodiscard]] QString plainFileName(const QString &name);

} // namespace ewc::ui
