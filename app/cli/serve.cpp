// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/serve.h"

#include "app/cli/output.h"
#include "app/cli/terminationsignal.h"
#include "core/engine/engine.h"
#include "core/settings/configwatcher.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

void printListening(const Engine &engine, const QList<Account> &accounts,
                    const Invocation &invocation)
{
    if (invocation.json()) {
        QJsonObject urls;
        for (const Account &account : accounts) {
            if (!account.token.isEmpty())
                urls.insert(account.name, engine.callbackUrl(account.name).toString());
        }
        printJson({{u"event"_s, u"listening"_s},
                   {u"url"_s, engine.url().toString()},
                   {u"accounts"_s, urls}});
    } else if (!invocation.quiet()) {
        printLine(u"listening on "_s + engine.url().toString());
    }
}

/*! Where to listen: --listen, or what \a settings say. */
Result<ListenAddress> listenAddressOf(const Invocation &invocation, const Settings &settings)
{
    if (!invocation.isSet(u"listen"_s))
        return ListenAddress{.address = settings.system.listenAddress,
                             .port = settings.system.listenPort};
    return ListenAddress::parse(invocation.value(u"listen"_s)).map_error([](Error error) {
        error.detail.prepend("--listen: "_L1);
        return error;
    });
}

/*! Somebody changed config.ini, such as a console that is the window of this process. */
void takeUpChanges(Engine &engine, const Invocation &invocation)
{
    const auto settings = invocation.settings();
    const auto apply = [&](const Settings &changed) {
        return changed.account({})
            .and_then([&](const Account &) { return listenAddressOf(invocation, changed); })
            .and_then([&](const ListenAddress &listen) {
                return engine.apply(changed, listen.address, listen.port);
            });
    };
    const auto applied = settings.and_then(apply);
    if (applied)
        printListening(engine, settings->accounts, invocation);
    else
        printError(Cli::tr("The changed configuration cannot be used, what runs goes on as "
                           "before. %1")
                       .arg(applied.error().detail));
}

int serve(const Invocation &invocation)
{
    const auto settings = invocation.settings();
    if (!settings)
        return printFailure(settings.error());
    if (const auto account = settings->account({}); !account)
        return printFailure(account.error());
    const auto listen = listenAddressOf(invocation, *settings);
    if (!listen)
        return printFailure(listen.error());

    EngineOptions options;
    options.settings = *settings;
    options.dataDir = invocation.dataDir(*settings);
    options.listenAddress = listen->address;
    options.listenPort = listen->port;
    options.announce = false; // there is no window to update

    TerminationSignal termination;
    Engine engine(std::move(options));
    QObject::connect(&termination, &TerminationSignal::received, &engine, &Engine::stop);
    QObject::connect(&engine, &Engine::stopped, qApp, &QCoreApplication::quit);
    if (const auto started = engine.start(); !started)
        return printFailure(started.error());
    // Before anybody hears that we listen: what they change then is seen.
    const ConfigWatcher watcher(settings->file);
    printListening(engine, settings->accounts, invocation);
    QObject::connect(&watcher, &ConfigWatcher::changed, &engine,
                     [&engine, &invocation] { takeUpChanges(engine, invocation); });
    return QCoreApplication::exec();
}

} // namespace

Command serveCommand()
{
    return {
        .name = u"serve"_s,
        .syntax = {},
        .summary = Cli::tr("Runs the bot without a window: receives messages and answers them."),
        .details = {},
        .examples = u"  easywechat serve\n"
                    "  easywechat serve --listen 0.0.0.0:8000 --echo\n"
                    "  easywechat --config bot.ini serve --json\n"_s,
        .options = {{u"listen"_s,
                     Cli::tr(
                         "Listen there instead of where config.ini says; port 0 picks a free one."),
                     u"ADDR:PORT"_s},
                    {u"echo"_s, Cli::tr("Answer each text with itself. Until there are rules, "
                                        "this is what happens anyway.")}},
        .run = serve};
}

} // namespace ewc
