// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/messages/contactevents.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {

ContactEvent ContactEvent::fromMessage(const IncomingMessage &message)
{
    const auto list = [&message](QStringView name) {
        return message.value(name).split(u',', Qt::SkipEmptyParts);
    };
    const QString tag = message.value(u"TagId");
    return {.change = message.value(u"ChangeType"),
            .userId = message.value(u"UserID"),
            .newUserId = message.value(u"NewUserID"),
            .name = message.value(u"Name"),
            .id = tag.isEmpty() ? message.value(u"Id") : tag,
            .parentId = message.value(u"ParentId"),
            .departments = list(u"Department"),
            .addedMembers = list(u"AddUserItems"),
            .removedMembers = list(u"DelUserItems"),
            .addedDepartments = list(u"AddPartyItems"),
            .removedDepartments = list(u"DelPartyItems")};
}

QString ContactEvent::summary() const
{
    const QString &who = userId.isEmpty() ? id : userId;
    return u"[change_contact] %1 %2 %3"_s.arg(change, who, name).simplified();
}

} // namespace ewc::wecom
