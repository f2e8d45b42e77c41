// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"
#include "core/settings/configfile.h"

namespace ewc {

// Where a schema meets the file: its agentid may stand there as appid, the older name. The newer
// one wins if both are set.

/*! What \a config says in \a section about the field \a key; empty if nothing. */
[[nodiscard]] QString sectionValue(const ConfigFile &config, const QString &section,
                                   const QString &key);

/*! The values of the fields of \a schema that are set in \a section. */
[[nodiscard]] Values sectionValues(const ConfigFile &config, const QString &section,
                                   const Schema &schema);

/*! The name under which the field \a key stands, or would be written, in \a section. */
[[nodiscard]] QString keyInFile(const ConfigFile &config, const QString &section,
                                const QString &key);

/*!
    Gives the field \a key in \a section the \a value; an empty one removes it.

    Fails as ConfigFile::setValue() does.
*/
[[nodiscard]] Result<> setSectionValue(ConfigFile &config, const QString &section,
                                       const QString &key, const QString &value);

/*!
    Adds the section \a name to \a config, with all keys of \a section in \a source.

    Fails with InvalidInput for a name that could not be read back; then nothing is added.
*/
[[nodiscard]] Result<> copySection(ConfigFile &config, const QString &name,
                                   const ConfigFile &source, const QString &section);

/*! The keys in \a section, in the file's order, each under the name of its field. */
[[nodiscard]] QStringList sectionKeys(const ConfigFile &config, const QString &section);

/*! The key of the first of \a problems in the order of \a schema; empty if there is none. */
[[nodiscard]] QString firstWrongKey(const Schema &schema, const Values &problems);

/*! "key token: is missing.", in the user's language: what is wrong with the value of \a key. */
[[nodiscard]] QString keyProblem(const QString &key, const QString &problem);

} // namespace ewc
