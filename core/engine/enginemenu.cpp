// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Engine does with the menu of an application.

#include "core/api/menus.h"
#include "core/engine/engine.h"
#include "core/engine/enginedata.h"

namespace ewc {
namespace {

template<typename T>
QFuture<Result<T>> failed(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(tl::unexpected(error)));
}

} // namespace

QFuture<Result<wecom::Menu>> Engine::readMenu(const QString &account)
{
    const auto found = d->options.settings.account(account);
    return found ? Menus(*d->api).read(*found) : failed<wecom::Menu>(found.error());
}

QFuture<Result<>> Engine::createMenu(const QString &account, const wecom::Menu &menu)
{
    const auto found = d->options.settings.account(account);
    return found ? Menus(*d->api).create(*found, menu) : failed<void>(found.error());
}

QFuture<Result<>> Engine::deleteMenu(const QString &account)
{
    const auto found = d->options.settings.account(account);
    return found ? Menus(*d->api).remove(*found) : failed<void>(found.error());
}

} // namespace ewc
