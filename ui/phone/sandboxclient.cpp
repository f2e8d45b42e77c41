// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/sandboxclient.h"

#include "ui/phone/sandboxhttp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::seconds RetryDelay{1};

} // namespace

SandboxClient::SandboxClient(QObject *parent)
    : QObject(parent)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryDelay);
    connect(&m_retry, &QTimer::timeout, this, &SandboxClient::loadMembers);
}

void SandboxClient::open(const QUrl &sandbox)
{
    close();
    m_url = sandbox;
    m_http = new SandboxHttp(sandbox, this);
    loadMembers();
}

void SandboxClient::close()
{
    if (m_http == nullptr)
        return;
    m_http->deleteLater(); // it may be one of its answers that closes us
    m_http = nullptr;
    m_retry.stop();
    m_url.clear();
    m_members.clear();
    Q_EMIT closed();
}

void SandboxClient::loadMembers()
{
    QNetworkReply *reply = m_http->get(u"state"_s);
    connect(reply, &QNetworkReply::finished, this, [this, http = m_http, reply] {
        if (http != m_http) // of a sandbox that was closed
            return;
        const QJsonObject state = QJsonDocument::fromJson(reply->readAll()).object();
        QList<PhoneMember> members;
        for (const QJsonValue member : state.value("members"_L1).toArray()) {
            members.append(
                {.userId = member["userid"_L1].toString(), .name = member["name"_L1].toString()});
        }
        if (members.isEmpty()) {
            m_retry.start();
            return;
        }
        m_members = members;
        Q_EMIT membersLoaded(members);
    });
}

void SandboxClient::registerCallback(const QUrl &callback)
{
    if (m_http == nullptr)
        return;
    QNetworkReply *reply = m_http->post(u"callback"_s, {{u"url"_s, callback.toString()}});
    connect(reply, &QNetworkReply::finished, this, [this, http = m_http, reply] {
        if (http != m_http)
            return;
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        if (answer.value("ok"_L1).toBool())
            Q_EMIT callbackRegistered({});
        else if (answer.contains("reason"_L1))
            Q_EMIT callbackRegistered(answer.value("reason"_L1).toString());
        else
            Q_EMIT callbackRegistered(SandboxHttp::problem(*reply, answer));
    });
}

} // namespace ewc::ui
