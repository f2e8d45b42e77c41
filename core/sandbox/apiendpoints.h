// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/accesstokenissuer.h"
#include "core/sandbox/apiendpoint.h"

namespace ewc::sandbox {

struct Platform;

/*! The platform's API: what stands under /cgi-bin/. A request in, an answer out. */
class ApiEndpoints final
{
public:
    /*! \a platform is what the calls work on; of it only the API is not yet there. */
    ApiEndpoints(Platform &platform, bool sameTokenWhileValid);

    /*! The name of the endpoint at \a path, e.g. "message/send"; empty if there is none. */
    [[nodiscard]] QByteArray name(const QByteArray &path) const;
    /*! Answers \a request to the endpoint called \a name. */
    [[nodiscard]] ApiAnswer answer(const QByteArray &name, const HttpRequest &request);

    [[nodiscard]] AccessTokenIssuer &tokens() { return m_tokens; }
    [[nodiscard]] const AccessTokenIssuer &tokens() const { return m_tokens; }

private:
    ApiAnswer getToken(const HttpRequest &request);

    const Account &m_account;
    AccessTokenIssuer m_tokens;
    ApiTable m_endpoints;
};

} // namespace ewc::sandbox
