// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/output.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

QList<QCommandLineOption> globalOptions()
{
    return {
        {u"config"_s, Cli::tr("Read the accounts from FILE."), u"FILE"_s},
        {u"account"_s, Cli::tr("Use the account NAME instead of the first one."), u"NAME"_s},
        {u"data-dir"_s, Cli::tr("Keep messages in DIR."), u"DIR"_s},
        {u"json"_s, Cli::tr("Print one JSON object per line; everything else on standard error.")},
        {u"quiet"_s, Cli::tr("Print errors and what was asked for, nothing else.")},
        {u"verbose"_s, Cli::tr("Tell on standard error what is going on.")},
        {u"version"_s, Cli::tr("Print the version.")},
        {{u"h"_s, u"help"_s}, Cli::tr("Print this help.")},
    };
}

/*! The list of options, without the usage line in which Qt would name the executable's path. */
QString optionsHelp(const QCommandLineParser &parser)
{
    const QString help = parser.helpText();
    return help.sliced(help.indexOf(u"\n\n"_s) + 2);
}

QString generalHelp(const QList<Command> &commands, const QCommandLineParser &parser)
{
    QString list;
    for (const Command &command : commands)
        list += u"  %1  %2\n"_s.arg(command.name, -7).arg(command.summary);
    return Cli::tr("Usage: easywechat COMMAND [options]\n"
                   "Answers and sends WeChat Work messages.\n\n"
                   "Commands:\n%1\n%2\n"
                   "easywechat COMMAND --help tells more about a command.")
        .arg(list, optionsHelp(parser));
}

QString commandHelp(const Command &command, const QCommandLineParser &parser)
{
    const QStringList words{command.name, u"[options]"_s, command.syntax};
    return Cli::tr("Usage: easywechat %1\n%2\n\n%3\nExamples:\n%4")
        .arg(words.join(u' ').trimmed(), command.summary + command.details, optionsHelp(parser),
             command.examples);
}

int refuse(const QString &what)
{
    printError(what + u'\n' + Cli::tr("easywechat --help tells how it is used."));
    return BadUsage;
}

int runCommand(const Command &command, const QStringList &arguments, bool asksForHelp)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    parser.addOptions(globalOptions());
    const bool isParsed = parser.parse(arguments);
    if (asksForHelp || parser.isSet(u"help"_s)) {
        printLine(commandHelp(command, parser));
        return Success;
    }
    if (!isParsed)
        return refuse(parser.errorText());

    const Invocation invocation(parser);
    if (command.syntax.isEmpty() && !invocation.arguments().isEmpty())
        return refuse(Cli::tr("%1 takes no argument: %2")
                          .arg(command.name, invocation.arguments().constFirst()));
    setUpLogging(parser.isSet(u"verbose"_s));
    return command.run(invocation);
}

} // namespace

Invocation::Invocation(const QCommandLineParser &parser)
    : m_parser(parser)
{
}

QStringList Invocation::arguments() const
{
    return m_parser.positionalArguments().sliced(1);
}

QString Invocation::configFile() const
{
    return isSet(u"config"_s) ? value(u"config"_s) : defaultConfigFile();
}

Result<Settings> Invocation::settings() const
{
    auto settings = Settings::load(configFile());
    if (!settings && settings.error().kind == ErrorKind::NotFound)
        settings.error().detail += u"\n  "_s
                                   + Cli::tr("Name one with --config. To try everything without an "
                                             "account: easywechat sandbox --help");
    if (!settings || !isSet(u"account"_s))
        return settings;
    const auto account = settings->account(value(u"account"_s));
    if (!account)
        return tl::unexpected(account.error());
    settings->accounts.move(settings->accounts.indexOf(*account), 0);
    return settings;
}

QString Invocation::dataDir(const Settings &settings) const
{
    if (isSet(u"data-dir"_s))
        return value(u"data-dir"_s);
    return settings.system.dataDir.isEmpty() ? defaultDataDir() : settings.system.dataDir;
}

int runCommandLine(const QList<Command> &commands, const QStringList &arguments)
{
    // Only the global options are known until the command is.
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions(globalOptions());
    const bool isParsed = parser.parse(arguments);
    QStringList words = parser.positionalArguments();

    if (parser.isSet(u"version"_s)) {
        printLine(u"easywechat "_s + QCoreApplication::applicationVersion());
        return Success;
    }
    if (!isParsed)
        return refuse(parser.errorText());
    const bool asksForHelp = !words.isEmpty() && words.constFirst() == "help"_L1;
    if (asksForHelp)
        words.removeFirst();
    if (words.isEmpty() && (asksForHelp || parser.isSet(u"help"_s))) {
        printLine(generalHelp(commands, parser));
        return Success;
    }
    if (words.isEmpty())
        return refuse(Cli::tr("There is no command."));

    const auto command = std::find_if(commands.begin(), commands.end(), [&](const Command &known) {
        return known.name == words.constFirst();
    });
    if (command == commands.end())
        return refuse(Cli::tr("%1 is no command.").arg(words.constFirst()));
    return runCommand(*command, arguments, asksForHelp);
}

} // namespace ewc
