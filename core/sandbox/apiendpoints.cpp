// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/apiendpoints.h"

#include "core/sandbox/chatendpoints.h"
#include "core/sandbox/directoryendpoints.h"
#include "core/sandbox/mediaendpoints.h"
#include "core/sandbox/menuendpoints.h"
#include "core/sandbox/messageendpoints.h"
#include "core/sandbox/platform.h"
#include "core/sandbox/robotendpoints.h"

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr auto Prefix = "/cgi-bin/";

} // namespace

ApiEndpoints::ApiEndpoints(Platform &platform, bool sameTokenWhileValid)
    : m_account(platform.account)
    , m_tokens(platform.clock, sameTokenWhileValid)
    , m_endpoints{{"gettoken"_ba,
                   {.answer = [this](const HttpRequest &request) { return getToken(request); },
                    .needsToken = false}}}
{
    for (const ApiTable &group :
         {directoryEndpoints(platform.account, platform.directory), mediaEndpoints(platform),
          messageEndpoints(platform), chatEndpoints(platform), menuEndpoints(platform),
          robotEndpoints(platform)})
        m_endpoints.insert(group);
}

QByteArray ApiEndpoints::name(const QByteArray &path) const
{
    const QByteArray name = path.startsWith(Prefix) ? path.sliced(qstrlen(Prefix)) : QByteArray();
    return m_endpoints.contains(name) ? name : QByteArray();
}

ApiAnswer ApiEndpoints::answer(const QByteArray &name, const HttpRequest &request)
{
    const ApiEndpoint endpoint = m_endpoints.value(name);
    if (endpoint.needsToken) {
        const QByteArray token = request.queryValue("access_token").value_or(QByteArray());
        if (const int errcode = m_tokens.check(token))
            return apiFailure(errcode);
    }
    return endpoint.answer(request);
}

ApiAnswer ApiEndpoints::getToken(const HttpRequest &request)
{
    const QString corpId = queryText(request, "corpid");
    const QString secret = queryText(request, "corpsecret");
    if (corpId.isEmpty())
        return apiFailure(41002);
    if (secret.isEmpty())
        return apiFailure(41004);
    if (corpId != m_account.corpId)
        return apiFailure(40013);
    if (secret != m_account.secret)
        return apiFailure(40001);

    const IssuedToken token = m_tokens.issue();
    return {.fields = {{u"access_token"_s, QString::fromLatin1(token.value)},
                       {u"expires_in"_s, qint64{m_tokens.remaining(token).count()}}}};
}

} // namespace ewc::sandbox
