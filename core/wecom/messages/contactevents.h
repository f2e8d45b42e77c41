// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>

#include <QStringList>

namespace ewc::wecom {

/*!
    Members, departments or tags of the company changed. Nobody sent it.

    Of a member the platform tells id and departments only, unless the callback is older than
    2022-08-15; what else it tells stands in the message. Source: WeCom document 96302.
*/
struct ContactEvent
{
    static constexpr QLatin1StringView Event{"change_contact"};

    QString change; ///< ChangeType: "create_user", "delete_party", "update_tag" …
    QString userId; ///< of the member, as it was before the change
    QString newUserId; ///< update_user: set if it is another one now
    QString name; ///< of member or department; empty where the platform does not say
    QString id; ///< of the department or tag
    QString parentId; ///< of the department
    QStringList departments; ///< ids, of the member
    QStringList addedMembers; ///< userids, to the tag
    QStringList removedMembers; ///< userids, from the tag
    QStringList addedDepartments; ///< ids, to the tag
    QStringList removedDepartments; ///< ids, from the tag

    [[nodiscard]] static ContactEvent fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

} // namespace ewc::wecom
