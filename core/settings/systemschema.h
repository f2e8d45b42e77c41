// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"
#include "core/settings/settings.h"

#include <QPair>

namespace ewc {

class ConfigFile;

/*!
    The keys of section [system] of config.ini, in the order of a form.

    tls_cert and tls_key are not among them: see unsupportedSystemKeys().
*/
[[nodiscard]] const Schema &systemSchema();

/*! What is wrong with the \a values of [system], by key, in the user's language. */
[[nodiscard]] Values systemProblems(const Values &values);

/*!
    What the \a values of [system] say; a relative data_dir is one below \a folder.

    Fails with InvalidInput for the first of systemProblems(); detail reads "key listen: …".
*/
[[nodiscard]] Result<SystemSettings> toSystemSettings(const Values &values, const QString &folder);

/*!
    The keys in [system] of \a config that mean something which EasyWeChat cannot do yet, each with
    the sentence that says so. It does not run with them.
*/
[[nodiscard]] QList<QPair<QString, QString>> unsupportedSystemKeys(const ConfigFile &config);

} // namespace ewc
