// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/*! What one run of easywechat did. */
struct CommandResult
{
    int exitCode = -1; ///< -1: it crashed
    QByteArray output;
    QByteArray error;
};

/*! The real easywechat, in a home directory of its own. */
class CommandLine final
{
public:
    CommandLine();

    /*! The path of \a name in the home directory. */
    [[nodiscard]] QString path(const QString &name) const;
    /*! Writes \a bytes to the file \a name in the home directory and returns its path. */
    QString write(const QString &name, const QByteArray &bytes) const;
    void setEnvironment(const QString &name, const QString &value);

    /*! Runs easywechat to its end, while this process answers whom it calls. */
    [[nodiscard]] CommandResult run(const QStringList &arguments,
                                    const QByteArray &input = {}) const;
    /*! Starts easywechat with --json and returns once it has printed its first line. */
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;

private:
    void prepare(QProcess &process, const QStringList &arguments) const;

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

/*! The next line that \a process printed, as JSON; waits for it. */
[[nodiscard]] QJsonObject readJsonLine(QProcess &process);
/*! Sends SIGTERM and returns the exit code. */
[[nodiscard]] int terminate(QProcess &process);
