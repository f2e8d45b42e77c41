// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpmessage.h"
#include "core/sandbox/accesstokenissuer.h"
#include "core/sandbox/apianswer.h"
#include "core/sandbox/directory.h"
#include "core/sandbox/messagesender.h"
#include "core/settings/account.h"

#include <QHash>

namespace ewc::sandbox {

/*! The platform's API: what stands under /cgi-bin/. Pure: a request in, an answer out. */
class ApiEndpoints final
{
public:
    ApiEndpoints(const Account &account, const Directory &directory, PhoneLog &phones,
                 const Clock &clock, bool sameTokenWhileValid);

    /*! The name of the endpoint at \a path, e.g. "message/send"; empty if there is none. */
    [[nodiscard]] QByteArray name(const QByteArray &path) const;
    /*! Answers \a request to the endpoint called \a name. */
    [[nodiscard]] ApiAnswer answer(const QByteArray &name, const HttpRequest &request);

    [[nodiscard]] const AccessTokenIssuer &tokens() const { return m_tokens; }

private:
    using Endpoint = ApiAnswer (ApiEndpoints::*)(const HttpRequest &);

    ApiAnswer getToken(const HttpRequest &request);
    ApiAnswer sendMessage(const HttpRequest &request);
    ApiAnswer getAgent(const HttpRequest &request);
    ApiAnswer getMenu(const HttpRequest &request);
    ApiAnswer getCallbackIps(const HttpRequest &request);
    ApiAnswer getUser(const HttpRequest &request);
    ApiAnswer listUsers(const HttpRequest &request);
    ApiAnswer listUsersBriefly(const HttpRequest &request);
    ApiAnswer listDepartments(const HttpRequest &request);
    ApiAnswer listDepartmentsBriefly(const HttpRequest &request);
    ApiAnswer listTags(const HttpRequest &request);
    ApiAnswer getTag(const HttpRequest &request);

    [[nodiscard]] int agentError(const QVariant &agentId) const;

    const Account &m_account;
    const Directory &m_directory;
    AccessTokenIssuer m_tokens;
    MessageSender m_sender;
    QHash<QByteArray, Endpoint> m_endpoints;
};

} // namespace ewc::sandbox
