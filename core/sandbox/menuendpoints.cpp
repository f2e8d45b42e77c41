// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/menuendpoints.h"

#include "core/sandbox/platform.h"

namespace ewc::sandbox {
namespace {

/*! What \a answer says, if the request names the application that the token is for. */
ApiAnswer ofAgent(const Platform &platform, const HttpRequest &request,
                  const std::function<ApiAnswer()> &answer)
{
    const int errcode = agentError(platform.account, queryText(request, "agentid"));
    return errcode != 0 ? apiFailure(errcode) : answer();
}

} // namespace

ApiTable menuEndpoints(Platform &platform)
{
    return {
        {"menu/create",
         {takesJson([&platform](const QJsonObject &body, const HttpRequest &request) {
             return ofAgent(platform, request, [&] { return platform.menu.create(body); });
         })}},
        {"menu/get", {[&platform](const HttpRequest &request) {
             return ofAgent(platform, request, [&] { return platform.menu.get(); });
         }}},
        {"menu/delete", {[&platform](const HttpRequest &request) {
             return ofAgent(platform, request, [&] { return platform.menu.remove(); });
         }}},
    };
}

} // namespace ewc::sandbox
