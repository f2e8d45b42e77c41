// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/sandboxhttp.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

// A push lasts as long as its deliveries: four of 5 s each, with pauses between them.
constexpr std::chrono::milliseconds TransferTimeout = std::chrono::seconds(40);

QNetworkReply *selfDeleting(QNetworkReply *reply)
{
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    return reply;
}

} // namespace

SandboxHttp::SandboxHttp(const QUrl &sandbox, QObject *parent)
    : QObject(parent)
    , m_sandbox(sandbox)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // loopback never goes through one
    m_network.setTransferTimeout(static_cast<int>(TransferTimeout.count()));
}

QNetworkRequest SandboxHttp::request(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_sandbox;
    url.setPath("/sandbox/v1/"_L1 + path);
    url.setQuery(query);
    return QNetworkRequest(url);
}

QNetworkReply *SandboxHttp::get(const QString &path, const QUrlQuery &query)
{
    return selfDeleting(m_network.get(request(path, query)));
}

QNetworkReply *SandboxHttp::post(const QString &path, const QJsonObject &body)
{
    QNetworkRequest to = request(path);
    to.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    return selfDeleting(m_network.post(to, QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

QString SandboxHttp::problem(const QNetworkReply &reply, const QJsonObject &answer)
{
    const QString said = answer.value("error"_L1).toString();
    return said.isEmpty() ? reply.errorString() : said;
}

} // namespace ewc::ui
