// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/commandline.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

CommandLine::CommandLine()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        m_environment.insert(name, m_home.path());
}

QString CommandLine::path(const QString &name) const
{
    return m_home.filePath(name);
}

QString CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void CommandLine::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void CommandLine::prepare(QProcess &process, const QStringList &arguments) const
{
    process.setProgram(u"" EWC_BIN_DIR "/easywechat"_s);
    process.setArguments(arguments);
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path());
}

CommandResult CommandLine::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    while (process.state() != QProcess::NotRunning)
        QTest::qWait(5);
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = process.readAllStandardOutput(),
            .error = process.readAllStandardError()};
}

std::unique_ptr<QProcess> CommandLine::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, arguments + QStringList{u"--json"_s});
    process->start();
    while (!process->canReadLine() && process->state() != QProcess::NotRunning)
        QTest::qWait(5);
    return process;
}

QJsonObject readJsonLine(QProcess &process)
{
    while (!process.canReadLine() && process.state() != QProcess::NotRunning)
        QTest::qWait(5);
    return QJsonDocument::fromJson(process.readLine()).object();
}

int terminate(QProcess &process)
{
    process.terminate();
    while (process.state() != QProcess::NotRunning)
        QTest::qWait(5);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}
