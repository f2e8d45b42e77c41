// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/menus.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr auto Timeout = 20s;
constexpr int NoMenu = 46003;

QList<QPair<QString, QString>> agentOf(const Account &account)
{
    return {{u"agentid"_s, account.agentId}};
}

Result<> requireApp(const Account &account)
{
    if (account.transport == Account::Transport::Robot)
        return failure(ErrorKind::InvalidInput, u"a robot has no menu"_s);
    return {};
}

bool hasNoMenu(const Result<QJsonObject> &answer)
{
    return !answer && answer.error().code == NoMenu;
}

template<typename T>
QFuture<Result<T>> failed(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(tl::unexpected(error)));
}

Result<> done(const Result<QJsonObject> &answer)
{
    return answer.map([](const QJsonObject &) {});
}

} // namespace

Menus::Menus(ApiClient &api)
    : m_api(api)
{
}

QFuture<Result<wecom::Menu>> Menus::read(const Account &account)
{
    if (const auto app = requireApp(account); !app)
        return failed<wecom::Menu>(app.error());
    return m_api.get(account, "/cgi-bin/menu/get"_ba, agentOf(account), Timeout)
        .then([](const Result<QJsonObject> &answer) -> Result<wecom::Menu> {
            if (hasNoMenu(answer))
                return wecom::Menu();
            return answer.map(wecom::menuFromJson);
        });
}

QFuture<Result<>> Menus::create(const Account &account, const wecom::Menu &menu)
{
    if (const auto app = requireApp(account); !app)
        return failed<void>(app.error());
    if (const auto flaws = wecom::flawsOf(menu); !flaws.isEmpty())
        return failed<void>({.kind = ErrorKind::InvalidInput,
                             .code = flaws.first().code,
                             .detail = flaws.first().sentence});
    return m_api
        .post(account, "/cgi-bin/menu/create"_ba, agentOf(account), wecom::toJson(menu), Timeout)
        .then(done);
}

QFuture<Result<>> Menus::remove(const Account &account)
{
    if (const auto app = requireApp(account); !app)
        return failed<void>(app.error());
    return m_api.get(account, "/cgi-bin/menu/delete"_ba, agentOf(account), Timeout)
        .then([](const Result<QJsonObject> &answer) {
            return hasNoMenu(answer) ? Result<>() : done(answer);
        });
}

} // namespace ewc
