// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/configdraft.h"

#include <QPair>

namespace ewc {

/*! What became of each account of an imported file. A value. */
struct ImportReport
{
    QStringList added;
    QList<QPair<QString, QString>> renamed; ///< the name there, and here
    QStringList unchanged; ///< the same account was there already
    /*! Name and why not, as a sentence in the user's language; also keys of "system". */
    QList<QPair<QString, QString>> refused;
};

/*!
    Takes the accounts of \a file, a config.ini of EasyWeChat or of the Python framework, over into
    the draft \a into, which then has to be saved.

    An account whose name is taken by another becomes demo-2. If \a into is empty, the keys of
    [system] are taken as well. What is wrong is refused, the rest is taken.

    Fails as ConfigFile::load() does; then nothing is taken.
*/
[[nodiscard]] Result<ImportReport> importAccounts(ConfigDraft &into, const QString &file);

} // namespace ewc
