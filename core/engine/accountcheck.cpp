// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/accountcheck.h"

#include "core/api/apiprotocol.h"
#include "core/base/whenfinished.h"
#include "core/wecom/callbackcipher.h"
#include "core/wecom/callbackurl.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

using Name = CheckStep::Name;

constexpr auto ProxyTimeout = 5s;
constexpr auto ApiTimeout = 10s;
constexpr auto CallbackTimeout = 5s; // what WeCom waits

/*! Which of the two steps an answer that is not the echo belongs to, and what it says. */
std::pair<Name, Error> explain(const HttpAnswer &answer)
{
    const auto error = [&answer](ErrorKind kind, const QString &detail) {
        return Error{.kind = kind, .code = answer.status, .detail = detail};
    };
    const QString status = u"HTTP status %1"_s.arg(answer.status);
    switch (answer.status) {
    case 200:
        return {Name::Callback,
                error(ErrorKind::InvalidInput, u"something else answers: not the echo"_s)};
    case 403: // signature or receiver: CallbackHandler says so, see product.md section 4
        return {Name::Verification, error(ErrorKind::Unauthenticated, status)};
    case 400:
        return {Name::Verification, error(ErrorKind::InvalidInput, status)};
    case 404:
        return {Name::Callback, error(ErrorKind::NotFound, status)};
    default:
        return {Name::Callback, error(ErrorKind::Unavailable, status)};
    }
}

} // namespace

AccountCheck::AccountCheck(const Account &account, const QUrl &callbackUrl, CheckScope scope,
                           HttpClient &client, const Clock &clock, Report report, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_callbackUrl(callbackUrl)
    , m_scope(scope)
    , m_client(client)
    , m_clock(clock)
    , m_report(std::move(report))
    , m_tokens(client, m_tokenStore, clock)
    , m_api(client, m_tokens)
{
}

void AccountCheck::start()
{
    if (!m_account.proxy.isEmpty())
        return checkProxy();
    skip(Name::Proxy, u"proxy"_s);
    checkApi();
}

/*! Only that somebody takes connections there: what it makes of them, the next step shows. */
void AccountCheck::checkProxy()
{
    begin(Name::Proxy);
    const QUrl proxy(m_account.proxy);
    auto *socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, [this, socket, proxy] {
        socket->deleteLater();
        pass(Name::Proxy, proxy.authority(QUrl::FullyDecoded).section(u'@', -1));
        checkApi();
    });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
        fail(Name::Proxy, {.kind = ErrorKind::Unavailable, .detail = socket->errorString()});
    });
    QTimer::singleShot(ProxyTimeout, socket, [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
        fail(Name::Proxy, {.kind = ErrorKind::Timeout, .detail = u"no connection in 5 s"_s});
    });
    const bool isHttp = proxy.scheme() == "http"_L1;
    socket->connectToHost(proxy.host(), static_cast<quint16>(proxy.port(isHttp ? 80 : 1080)));
}

/*! Any errcode will do: it shows that WeCom, or a relay to it, understood the call. */
void AccountCheck::checkApi()
{
    begin(Name::Api);
    const HttpCall call{.url = apiUrl(m_account.apiBase, "/cgi-bin/getcallbackip"_ba, {}),
                        .proxy = m_account.proxy,
                        .timeout = ApiTimeout};
    whenFinished(m_client.call(call), this, [this](const QFuture<Result<HttpAnswer>> &got) {
        const auto answer =
            got.result().and_then([](const HttpAnswer &told) { return readApiAnswer(told, {}); });
        if (!answer && answer.error().code == 0)
            return fail(Name::Api, answer.error());
        pass(Name::Api, m_account.apiBase.host());
        if (m_scope == CheckScope::Way)
            return skipRest(u"scope"_s);
        if (m_account.transport == Account::Transport::Robot)
            return skipRest(u"transport"_s); // its key can only be tried by sending something
        checkToken();
    });
}

void AccountCheck::checkToken()
{
    if (m_account.secret.isEmpty()) {
        skip(Name::Token, u"secret"_s);
        skip(Name::Agent, u"secret"_s);
        checkCallback();
        return;
    }
    begin(Name::Token);
    whenFinished(m_tokens.token(m_account), this, [this](const QFuture<Result<QString>> &answer) {
        const Result<QString> token = answer.result();
        if (!token)
            return fail(Name::Token, token.error());
        pass(Name::Token, {});
        checkAgent();
    });
}

void AccountCheck::checkAgent()
{
    begin(Name::Agent);
    const auto asked = m_api.get(m_account, "/cgi-bin/agent/get"_ba,
                                 {{u"agentid"_s, m_account.agentId}}, ApiTimeout);
    whenFinished(asked, this, [this](const QFuture<Result<QJsonObject>> &answer) {
        const Result<QJsonObject> agent = answer.result();
        if (!agent)
            return fail(Name::Agent, agent.error());
        pass(Name::Agent, agent->value("name"_L1).toString());
        checkCallback();
    });
}

void AccountCheck::checkCallback()
{
    if (m_account.token.isEmpty() || m_callbackUrl.isEmpty()) {
        const QString key = m_account.token.isEmpty() ? u"token"_s : u"public_url"_s;
        skip(Name::Callback, key);
        skip(Name::Verification, key);
        Q_EMIT finished();
        return;
    }
    begin(Name::Callback);
    const QByteArray echo = QByteArray::number(QRandomGenerator::system()->generate64());
    const auto sealed =
        wecom::CallbackCipher::create(m_account.encodingAesKey.toUtf8(), m_account.corpId.toUtf8())
            .and_then([&](const wecom::CallbackCipher &cipher) { return cipher.encrypt(echo); });
    if (!sealed)
        return fail(Name::Verification, sealed.error());
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(m_clock.now().time_since_epoch());
    const wecom::CallbackStamp stamp{
        .token = m_account.token.toUtf8(),
        .timestamp = QByteArray::number(qint64{seconds.count()}),
        .nonce = QByteArray::number(QRandomGenerator::system()->generate())};
    const HttpCall call{.url = wecom::signedCallbackUrl(m_callbackUrl, stamp, *sealed, true),
                        .timeout = CallbackTimeout};
    whenFinished(m_client.call(call), this,
                 [this, echo](const QFuture<Result<HttpAnswer>> &answer) {
                     judgeEcho(answer.result(), echo);
                 });
}

void AccountCheck::judgeEcho(const Result<HttpAnswer> &answer, const QByteArray &echo)
{
    if (!answer)
        return fail(Name::Callback, answer.error());
    if (answer->status == 200 && answer->body == echo) {
        pass(Name::Callback, m_callbackUrl.toString());
        pass(Name::Verification, {});
        Q_EMIT finished();
        return;
    }
    const auto [step, error] = explain(*answer);
    if (step == Name::Verification)
        pass(Name::Callback, m_callbackUrl.toString());
    fail(step, error);
}

void AccountCheck::begin(Name step)
{
    m_report({.name = step, .state = CheckStep::State::Running});
}

void AccountCheck::pass(Name step, const QString &info)
{
    m_report({.name = step, .state = CheckStep::State::Passed, .info = info});
}

void AccountCheck::skip(Name step, const QString &key)
{
    m_report({.name = step, .state = CheckStep::State::Skipped, .info = key});
}

void AccountCheck::skipRest(const QString &key)
{
    for (const Name step : {Name::Token, Name::Agent, Name::Callback, Name::Verification})
        skip(step, key);
    Q_EMIT finished();
}

void AccountCheck::fail(Name step, const Error &error)
{
    m_report({.name = step, .state = CheckStep::State::Failed, .error = error});
    Q_EMIT finished();
}

} // namespace ewc
