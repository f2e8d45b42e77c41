// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiclient.h"
#include "core/wecom/menu.h"

namespace ewc {

/*!
    The menu at the bottom of an application. Source: WeCom documents 90231 to 90233.

    The futures fail as ApiClient does, and with InvalidInput for a robot, which has no menu.
    Phones show a new menu within minutes, or as soon as the application is opened anew.
*/
class Menus final
{
public:
    explicit Menus(ApiClient &api);

    /*! The menu of \a account, one without buttons if it has none. */
    [[nodiscard]] QFuture<Result<wecom::Menu>> read(const Account &account);
    /*! Puts \a menu in the place of the one there is. Fails with InvalidInput and the errcode of
        WeCom for one that it would refuse; the detail is a sentence in the user's language. */
    [[nodiscard]] QFuture<Result<>> create(const Account &account, const wecom::Menu &menu);
    /*! Takes the menu away; no fault if there is none. */
    [[nodiscard]] QFuture<Result<>> remove(const Account &account);

private:
    ApiClient &m_api;
};

} // namespace ewc
