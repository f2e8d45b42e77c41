// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/apianswer.h"
#include "core/sandbox/directory.h"

namespace ewc::sandbox {

// The directory as the API shows it to an application created today, that is without mobile,
// gender, email and avatar. Source: WeCom documents 96255, 90344, 36259, 90349.

[[nodiscard]] QJsonObject memberJson(const Member &member);
[[nodiscard]] QJsonObject briefMemberJson(const Member &member);
[[nodiscard]] QJsonObject departmentJson(const Department &department, const Directory &directory);
[[nodiscard]] QJsonObject briefDepartmentJson(const Department &department, const Directory &);
/*! The answer of tag/get: the members that the tag names, and its departments. */
[[nodiscard]] QJsonObject tagJson(const Tag &tag, const Directory &directory);

/*!
    The answer of user/list and user/simplelist, its entries written by \a write. Codes: 41019
    (no id), 60123 (not a number), 60003 (no such department).
*/
[[nodiscard]] ApiAnswer usersOf(const Directory &directory, const QString &departmentId,
                                bool recursive, QJsonObject (*write)(const Member &));
/*! The answer of department/list and department/simplelist: \a id and below, or all. */
[[nodiscard]] ApiAnswer
departmentsBelow(const Directory &directory, const QString &id, QLatin1StringView key,
                 QJsonObject (*write)(const Department &, const Directory &));

} // namespace ewc::sandbox
