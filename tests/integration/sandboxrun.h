// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpclient.h"
#include "tests/integration/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>

/*! A running `easywechat sandbox`, and a config.ini of its accounts for other commands. */
class SandboxRun final
{
public:
    SandboxRun();
    /*! Ends the sandbox and returns its exit code. */
    [[nodiscard]] int end();

    [[nodiscard]] CommandLine &commandLine() { return m_commandLine; }
    [[nodiscard]] QJsonObject account() const { return m_account; }
    [[nodiscard]] QString config() const { return m_config; }

    /*! Writes the config.ini anew, with the API at \a apiBase. */
    void writeConfig(const QString &apiBase);
    /*! Runs `send` with \a arguments, and \a input. */
    [[nodiscard]] CommandResult send(const QStringList &arguments,
                                     const QByteArray &input = {}) const;
    /*! Asks a control of the sandbox; POSTs \a body if there is one. */
    [[nodiscard]] QJsonDocument control(const QString &path, const QByteArray &body = {});
    /*! What stands on the phone of \a user. */
    [[nodiscard]] QJsonArray phone(const QString &user = QStringLiteral("zhangsan"));
    /*! The bytes of a file that was uploaded. */
    [[nodiscard]] QByteArray media(const QString &mediaId);

private:
    [[nodiscard]] ewc::HttpAnswer ask(const QString &path, const QByteArray &body);

    CommandLine m_commandLine;
    std::unique_ptr<QProcess> m_sandbox;
    QJsonObject m_account;
    QJsonObject m_robot;
    QString m_apiBase;
    QString m_config;
    ewc::HttpClient m_client;
};
