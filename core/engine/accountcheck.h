// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiclient.h"
#include "core/api/memorytokenstore.h"
#include "core/base/clock.h"
#include "core/net/httpclient.h"
#include "core/settings/account.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace ewc {

/*! One step of the way from the settings of an account to an account that works. A value. */
struct CheckStep
{
    enum class Name {
        Proxy, ///< the proxy of the account, if it has one, takes connections
        Api, ///< WeCom's API, or a relay, answers at api_base
        Token, ///< corpid and secret are accepted
        Agent, ///< the application exists, and this machine may call for it
        Callback, ///< the callback URL leads to this program
        Verification, ///< it answers as the admin console's Save expects
    };
    enum class State { Waiting, Running, Passed, Failed, Skipped };

    Name name = Name::Proxy;
    State state = State::Waiting;
    Error error = {}; ///< Failed: with the errcode, or the HTTP status of a wrong answer, in code
    /*! Passed: the application's name, an address or the URL. Skipped: the key that is not set, for
        a person to know why; "scope" if only the way was asked for. */
    QString info = {};

    friend bool operator==(const CheckStep &, const CheckStep &) = default;
};

/*! How much of an account is checked. */
enum class CheckScope {
    All,
    Way, ///< proxy and API address only
};

/*!
    Checks an account step by step: tries the way to the API, asks the platform for a token and for
   the application, then plays the admin console's Save against the callback URL. Nothing is sent to
   anybody, nothing is kept. One thread.
*/
class AccountCheck final : public QObject
{
    Q_OBJECT

public:
    /*! What is going on; each step is told when it begins and when it ends. */
    using Report = std::function<void(const CheckStep &)>;

    /*! Checks \a account, which the outside calls back at \a callbackUrl. */
    AccountCheck(const Account &account, const QUrl &callbackUrl, CheckScope scope,
                 HttpClient &client, const Clock &clock, Report report, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /*! The last step that could be made ended. */
    void finished();

private:
    void checkProxy();
    void checkApi();
    void checkToken();
    void checkAgent();
    void checkCallback();
    void judgeEcho(const Result<HttpAnswer> &answer, const QByteArray &echo);
    void begin(CheckStep::Name step);
    void pass(CheckStep::Name step, const QString &info);
    void skip(CheckStep::Name step, const QString &key);
    void skipRest(const QString &key);
    void fail(CheckStep::Name step, const Error &error);

    Account m_account;
    QUrl m_callbackUrl;
    CheckScope m_scope;
    HttpClient &m_client;
    const Clock &m_clock;
    Report m_report;
    MemoryTokenStore m_tokenStore; ///< of its own: a token from before would prove nothing
    AccessTokens m_tokens;
    ApiClient m_api;
};

} // namespace ewc
