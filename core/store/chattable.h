// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/commitgroup.h"
#include "core/wecom/groupchat.h"

#include <QList>

namespace ewc {

/*! The group chats that were made here. Same thread as its group. */
class ChatTable final
{
public:
    ChatTable(Database &database, CommitGroup &group);

    /*! Keeps \a chat, or what is new about it. */
    [[nodiscard]] Result<> insert(const QString &account, const wecom::GroupChat &chat);
    /*! The chats of \a account, by name. */
    [[nodiscard]] Result<QList<wecom::GroupChat>> chats(const QString &account) const;

private:
    Database &m_database;
    CommitGroup &m_group;
};

} // namespace ewc
