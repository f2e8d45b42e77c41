// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/serve.h"

#include "app/cli/output.h"
#include "app/cli/terminationsignal.h"
#include "core/engine/engine.h"
#include "core/engine/rulesfile.h"
#include "core/settings/configwatcher.h"

#include <QRegularExpression>

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

/*! What is wrong with the rules in \a file, as compilers write it, so that editors find it. */
void printProblems(const QString &file, const QList<RuleProblem> &problems)
{
    for (const RuleProblem &problem : problems)
        printErrorLine(
            problem.line > 0
                ? u"%1:%2: %3"_s.arg(file).arg(problem.line).arg(printable(problem.sentence))
                : u"%1: %2"_s.arg(file, printable(problem.sentence)));
}

/*! Somebody changed the rules, or their file at least. */
void printRules(const RuleState &state, const Invocation &invocation)
{
    if (!state.problems.isEmpty()) {
        printProblems(state.file, state.problems);
        printError(Cli::tr("The changed rules cannot be used, those of before stay in force."));
        return;
    }
    if (invocation.json())
        printJson({{u"event"_s, u"rules"_s},
                   {u"rules"_s, state.rules.size()},
                   {u"version"_s, state.version}});
    else if (!invocation.quiet())
        printLine(Cli::tr("%n rule(s) in force", nullptr, static_cast<int>(state.rules.size())));
}

/*! A notification as a line of the log. */
QString oneLine(const QString &title, const QString &text)
{
    return QStringList{title, text}.filter(QRegularExpression(u"\\S"_s)).join(u": "_s).simplified();
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

    const QString rulesFile = invocation.value(u"rules"_s);
    if (invocation.isSet(u"rules"_s)) {
        if (invocation.isSet(u"echo"_s)) {
            printError(Cli::tr("--echo answers without rules: there cannot be --rules as well."));
            return BadUsage;
        }
        const RuleSetReading rules = readRulesFile(rulesFile);
        if (!rules.problems.isEmpty()) {
            printProblems(rulesFile, rules.problems);
            return BadUsage;
        }
    }

    EngineOptions options;
    options.rulesFile = rulesFile;
    if (invocation.isSet(u"echo"_s)) {
        options.handler = echo;
        options.useRules = false;
    }
    options.settings = *settings;
    options.dataDir = invocation.dataDir(*settings);
    options.listenAddress = listen->address;
    options.listenPort = listen->port;
    options.announce = false; // there is no window to update

    TerminationSignal termination;
    Engine engine(std::move(options));
    QObject::connect(&termination, &TerminationSignal::received, &engine, &Engine::stop);
    QObject::connect(&engine, &Engine::stopped, qApp, &QCoreApplication::quit);
    // There is no desktop to show it on: whoever reads the log hears of it.
    QObject::connect(&engine, &Engine::notificationWanted, &engine,
                     [](const QString &title, const QString &text) {
                         printError(Cli::tr("Notification: %1").arg(oneLine(title, text)));
                     });
    if (const auto started = engine.start(); !started)
        return printFailure(started.error());
    // Before anybody hears that we listen: what they change then is seen.
    const ConfigWatcher watcher(settings->file);
    if (const RuleState rules = engine.rules(); !rules.problems.isEmpty())
        printProblems(rules.file, rules.problems);
    printListening(engine, settings->accounts, invocation);
    QObject::connect(&engine, &Engine::rulesChanged, &engine,
                     [&invocation](const RuleState &rules) { printRules(rules, invocation); });
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
                    "  easywechat serve --rules rules.json\n"
                    "  easywechat --config bot.ini serve --json\n"_s,
        .options = {{u"listen"_s,
                     Cli::tr(
                         "Listen there instead of where config.ini says; port 0 picks a free one."),
                     u"ADDR:PORT"_s},
                    {u"echo"_s, Cli::tr("Answer each text with itself, and ask no rules.")},
                    {u"rules"_s,
                     Cli::tr("Answer by the rules in this file instead of those in the data "
                             "folder; a changed file is taken up if it is good."),
                     u"FILE"_s}},
        .run = serve};
}

} // namespace ewc
