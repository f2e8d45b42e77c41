// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/configfile.h"

#include <QHash>

namespace ewc {

/*! What was done to a config.ini: from what it was to what it became. A value. */
struct ConfigEdit
{
    ConfigFile before;
    ConfigFile after;
    /*! The section of before that became this one of after; none for a new section. */
    QHash<QString, QString> origins;

    /*! True if it comes to nothing: every section and value is as it was. */
    [[nodiscard]] bool isEmpty() const;
};

/*! A ConfigEdit, carried over to what somebody else made of the same file. A value. */
struct ConfigMerge
{
    ConfigFile config;
    /*! What the other had changed differently, as "[demo] token", or "[demo]" as a whole. */
    QStringList overwritten;
};

/*!
    Carries \a edit over to \a theirs, key by key: what the edit did not touch stays as it is there.
    Where both changed the same, the edit wins.

    Fails with Conflict if a section got a name that somebody else has given away meanwhile.
*/
[[nodiscard]] Result<ConfigMerge> merge(const ConfigEdit &edit, const ConfigFile &theirs);

} // namespace ewc
