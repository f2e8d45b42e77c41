// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace ewc::wecom {

/*! A group chat that an application made. Source: WeCom document 90245. A value. */
struct GroupChat
{
    QString id; ///< chatid; empty when it is to be made: the platform chooses one
    QString name; ///< 50 characters at most
    QString owner; ///< userid; empty when it is to be made: the platform chooses one
    QStringList members; ///< userids, the owner among them; 2 to 2000

    friend bool operator==(const GroupChat &, const GroupChat &) = default;
};

/*! What is to change in a group chat; what is empty stays. A value. */
struct GroupChatChange
{
    QString id;
    QString name = {};
    QString owner = {};
    QStringList added = {}; ///< userids
    QStringList removed = {}; ///< userids

    friend bool operator==(const GroupChatChange &, const GroupChatChange &) = default;
};

} // namespace ewc::wecom
