// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/directory.h"

#include <QJsonObject>
#include <QStringList>

namespace ewc::sandbox {

/*! Who gets a message, and who of the request could not be found. */
struct Recipients
{
    int errcode = 0; ///< why nobody gets it
    QStringList users; ///< each once, as the directory writes them
    QStringList invalidUsers; ///< in lower case, as the platform returns them
    QStringList invalidParties;
    QStringList invalidTags;
};

/*!
    Resolves touser, toparty and totag of \a request. Codes: 82001 (nobody named), 40032, 82002,
    82003 (too many named), 40035 (not strings), 81013 (nobody found). Source: WeCom document
    90236.
*/
[[nodiscard]] Recipients resolveRecipients(const QJsonObject &request, const Directory &directory);

/*! The same for ids that are no longer joined. */
[[nodiscard]] Recipients resolveRecipients(const QStringList &users, const QStringList &parties,
                                           const QStringList &tags, const Directory &directory);

/*! Everybody who sees the application. */
[[nodiscard]] Recipients everybody(const Directory &directory);

} // namespace ewc::sandbox
