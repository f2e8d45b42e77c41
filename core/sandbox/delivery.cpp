// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/delivery.h"

#include <QUuid>

namespace ewc::sandbox {

QString newMsgId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

void deliver(Platform &platform, SentMessage message, const PhoneEntry &entry,
             const QStringList &users, const std::function<bool(const QString &)> &takes)
{
    message.msgId = entry.msgId;
    message.type = entry.type;
    for (const QString &user : users) {
        if (takes(user)) {
            platform.phones.add(user, entry);
            message.users.append(user);
        } else {
            message.dropped.append(user);
        }
    }
    platform.sent.add(message);
}

} // namespace ewc::sandbox
