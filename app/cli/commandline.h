// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/settings/settings.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>

namespace ewc {

/*! Lends its tr() to the functions of the command line. */
class Cli final
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/*! How easywechat ends; part of its contract with scripts. */
enum ExitCode {
    Success = 0,
    Failure = 1, ///< something broke that is none of the following
    BadUsage = 2, ///< options, configuration, a limit, or somebody else is running
    SomeInvalid = 3, ///< delivered, but not to every recipient
    RejectedByPlatform = 4,
    NotReachable = 5,
    UnknownOutcome = 6, ///< sent, but the answer never came
};

/*! What the user asked for: the options and arguments of one command. */
class Invocation final
{
public:
    explicit Invocation(const QCommandLineParser &parser);

    [[nodiscard]] bool json() const { return m_parser.isSet(QStringLiteral("json")); }
    [[nodiscard]] bool quiet() const { return m_parser.isSet(QStringLiteral("quiet")); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    /*! What stands behind the command and is no option. */
    [[nodiscard]] QStringList arguments() const;

    /*! The config.ini that --config names, or the usual one. */
    [[nodiscard]] QString configFile() const;
    /*!
        What config.ini says, the account that --account names first.

        Fails as Settings::load() does, with NotFound for an unknown account.
    */
    [[nodiscard]] Result<Settings> settings() const;
    /*! The data directory: of --data-dir, or of config.ini, or the usual one. */
    [[nodiscard]] QString dataDir(const Settings &settings) const;

private:
    const QCommandLineParser &m_parser;
};

/*! One command of easywechat. Texts are translated. */
struct Command
{
    QString name;
    QString syntax; ///< of its arguments, empty if it takes none
    QString summary; ///< a sentence
    QString details; ///< further lines, for its own help
    QString examples; ///< command lines
    QList<QCommandLineOption> options;
    int (*run)(const Invocation &invocation); ///< returns an ExitCode
};

/*! Runs the one of \a commands that \a arguments (the program's name first) ask for. */
[[nodiscard]] int runCommandLine(const QList<Command> &commands, const QStringList &arguments);

} // namespace ewc
