// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiclient.h"
#include "core/wecom/groupchat.h"

namespace ewc {

/*!
    The group chats of an application that sees the whole company. Source: WeCom document 90245.

    The futures fail as ApiClient does: 60011 or 48002 if the application may not, 86215 if the id
    is taken, 86008 for a chat of another application.
*/
class GroupChats final
{
public:
    explicit GroupChats(ApiClient &api);

    /*! Makes \a chat; returns it with its id. Fails with InvalidInput for too few members. */
    [[nodiscard]] QFuture<Result<wecom::GroupChat>> create(const Account &account,
                                                           const wecom::GroupChat &chat);
    [[nodiscard]] QFuture<Result<wecom::GroupChat>> read(const Account &account,
                                                         const QString &chatId);
    [[nodiscard]] QFuture<Result<>> update(const Account &account,
                                           const wecom::GroupChatChange &change);

private:
    ApiClient &m_api;
};

} // namespace ewc
