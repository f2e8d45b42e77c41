// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace ewc::wecom {

/*! The ways out: each has its own kinds, limits and request. */
enum class Channel {
    App, ///< message/send, to members, departments and tags. Source: WeCom document 90236
    GroupChat, ///< appchat/send, to a group chat that the application made. Source: 90248
    Robot, ///< webhook/send, to the group that the robot is in. Source: 99110
};

/*! Whom a message is for. For a robot it stays empty: the webhook key names its group. */
struct Recipients
{
    QStringList users; ///< "@all" means everybody who can see the application
    QStringList parties;
    QStringList tags;
    QString chat = {}; ///< chatid of a group chat; then the lists are empty

    [[nodiscard]] bool isEmpty() const
    {
        return users.isEmpty() && parties.isEmpty() && tags.isEmpty() && chat.isEmpty();
    }

    friend bool operator==(const Recipients &, const Recipients &) = default;
};

/*!
    Checks that \a recipients name somebody whom \a channel reaches, and no more than the platform
    takes: 1000 users, 100 parties, 100 tags, or one chat and nobody else. Of a robot nothing is
    asked. Source: WeCom documents 90236, 90245.

    Fails with ErrorKind::InvalidInput and the errcode the platform would give; detail names list,
    count and limit, as a sentence in the user's language.
*/
[[nodiscard]] Result<> checkRecipients(const Recipients &recipients,
                                       Channel channel = Channel::App);

} // namespace ewc::wecom
