// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/sandboxrun.h"

#include "tests/support/waitfor.h"

using namespace Qt::StringLiterals;

SandboxRun::SandboxRun()
    : m_sandbox(m_commandLine.start({u"sandbox"_s, u"--listen"_s, u"127.0.0.1:0"_s}))
{
    const QJsonObject line = readJsonLine(*m_sandbox);
    m_apiBase = line.value("api_base"_L1).toString();
    m_account = line.value("account"_L1).toObject();
    m_robot = line.value("robot"_L1).toObject();
    writeConfig(m_apiBase);
}

int SandboxRun::end()
{
    return terminate(*m_sandbox);
}

void SandboxRun::writeConfig(const QString &apiBase)
{
    QString config = u"[%1]\napi_base = %2\n"_s.arg(m_account.value("name"_L1).toString(), apiBase);
    for (const QString &key :
         {u"corpid"_s, u"secret"_s, u"agentid"_s, u"token"_s, u"encoding_aes_key"_s})
        config += u"%1 = %2\n"_s.arg(key, m_account.value(key).toVariant().toString());
    config += u"[robot]\ntransport = robot\napi_base = %1\nwebhook_key = %2\n"_s.arg(
        apiBase, m_robot.value("webhook_key"_L1).toString());
    config += u"[system]\ndata_dir = data\n"_s;
    m_config = m_commandLine.write(u"bot.ini"_s, config.toUtf8());
}

CommandResult SandboxRun::send(const QStringList &arguments, const QByteArray &input) const
{
    return m_commandLine.run(QStringList{u"--config"_s, m_config, u"send"_s} + arguments, input);
}

ewc::HttpAnswer SandboxRun::ask(const QString &path, const QByteArray &body)
{
    ewc::HttpCall call;
    call.url = QUrl(m_apiBase + u"/sandbox/v1/"_s + path);
    call.contentType = body.isEmpty() ? QByteArray() : "application/json"_ba;
    call.body = body;
    call.maxAnswerBytes = 32 * 1024 * 1024;
    return waitFor(m_client.call(call)).value_or(ewc::HttpAnswer());
}

QJsonDocument SandboxRun::control(const QString &path, const QByteArray &body)
{
    return QJsonDocument::fromJson(ask(path, body).body);
}

QJsonArray SandboxRun::phone(const QString &user)
{
    return control(u"phone?user="_s + user).array();
}

QByteArray SandboxRun::media(const QString &mediaId)
{
    return ask(u"media?id="_s + mediaId, {}).body;
}
