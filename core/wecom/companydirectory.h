// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/member.h"

#include <QList>
#include <QStringList>

namespace ewc::wecom {

/*! A department, as far as an application may know. A value. */
struct Department
{
    int id = 0;
    QString name; ///< empty where the application may read ids only
    int parentId = 0; ///< 0, or unknown: it stands at the top
    int position = 0; ///< among its siblings, the highest first

    friend bool operator==(const Department &, const Department &) = default;
};

/*! A tag, as far as an application may know. A value. */
struct Tag
{
    int id = 0;
    QString name; ///< empty where the application may read ids only
    QStringList users = {}; ///< those in the departments that it names included

    friend bool operator==(const Tag &, const Tag &) = default;
};

/*!
    Whom an application can send to, as far as it may read that. A value.

    The errcodes say why something is missing: that of the first call that was refused, or 0.
*/
struct CompanyDirectory
{
    QList<Member> members = {};
    QList<Department> departments = {};
    QList<Tag> tags = {};
    int membersRefused = 0; ///< errcode
    int departmentsRefused = 0; ///< errcode
    int tagsRefused = 0; ///< errcode
    qint64 time = 0; ///< when it was read, milliseconds since 1970 UTC; 0: not yet

    friend bool operator==(const CompanyDirectory &, const CompanyDirectory &) = default;
};

} // namespace ewc::wecom
