// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sandbox.h"

#include "core/net/httpserver.h"
#include "core/sandbox/apiroutes.h"
#include "core/sandbox/controlroutes.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

HttpLimits limits()
{
    HttpLimits limits;
    limits.bodyBytes = 32 * 1024 * 1024; // a file of 20 MiB as base64
    limits.body = 60s;
    limits.reply = 10min; // delays and waiting phones are bounded to five
    return limits;
}

} // namespace

struct Sandbox::Private
{
    explicit Private(const SandboxOptions &options)
        : platform(options, clock)
        , api(platform)
        , channel(platform, options)
        , controls(platform, channel)
        , server([this](const HttpRequest &request,
                        const HttpResponder &responder) { route(request, responder); },
                 limits())
    {
    }

    void route(const HttpRequest &request, const HttpResponder &responder)
    {
        if (request.path.startsWith("/cgi-bin/"))
            api.handle(request, responder);
        else if (request.path.startsWith("/sandbox/v1/"))
            controls.handle(request, responder);
        else
            responder.send(HttpReply::plain(404, "Not Found\n"_ba));
    }

    SystemClock clock;
    sandbox::Platform platform;
    sandbox::ApiRoutes api;
    sandbox::CallbackChannel channel;
    sandbox::ControlRoutes controls;
    HttpServer server;
};

Sandbox::Sandbox(const SandboxOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
    connect(&d->channel, &sandbox::CallbackChannel::verified, this, &Sandbox::callbackVerified);
    if (!options.callback.isEmpty())
        d->channel.verifyUntilGood(options.callback);
}

Sandbox::~Sandbox() = default;

Result<> Sandbox::listen(const QHostAddress &address, quint16 port)
{
    if (!address.isLoopback())
        return failure(
            ErrorKind::InvalidInput,
            u"%1 is no loopback address: the sandbox has no passwords"_s.arg(address.toString()));
    return d->server.listen(address, port).map([this, address](quint16 boundPort) {
        QUrl url;
        url.setScheme(u"http"_s);
        url.setHost(address.toString());
        url.setPort(boundPort);
        d->platform.account.apiBase = url;
        d->platform.robot.apiBase = url;
    });
}

QUrl Sandbox::apiBase() const
{
    return d->platform.account.apiBase;
}

Account Sandbox::account() const
{
    return d->platform.account;
}

Account Sandbox::robot() const
{
    return d->platform.robot;
}

} // namespace ewc
