// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/menuclient.h"

#include <QJsonDocument>
#include <QNetworkReply>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::seconds LongPoll{25}; // below the 30 s after which middle boxes give up
constexpr std::chrono::seconds RetryDelay{1};

} // namespace

MenuClient::MenuClient(const QUrl &sandbox, QObject *parent)
    : QObject(parent)
    , m_http(sandbox)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryDelay);
    connect(&m_retry, &QTimer::timeout, this, &MenuClient::poll);
}

void MenuClient::pickUp()
{
    poll();
}

void MenuClient::poll()
{
    QUrlQuery query;
    if (m_version > 0) {
        query.addQueryItem(u"after"_s, QString::number(m_version));
        query.addQueryItem(u"wait"_s, QString::number(LongPoll.count()));
    }
    QNetworkReply *reply = m_http.get(u"menu"_s, query);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { pollFinished(*reply); });
}

void MenuClient::pollFinished(QNetworkReply &reply)
{
    if (reply.error() == QNetworkReply::ContentNotFoundError)
        return; // it knows of no menus
    const QJsonObject answer = QJsonDocument::fromJson(reply.readAll()).object();
    const quint64 version = answer.value("version"_L1).toVariant().toULongLong();
    if (reply.error() != QNetworkReply::NoError || version == 0) {
        m_retry.start();
        return;
    }
    const bool isFirst = m_version == 0;
    const bool isOther = version != m_version;
    m_version = version;
    poll();
    if (isOther)
        Q_EMIT arrived(wecom::menuFromJson(answer), !isFirst);
}

} // namespace ewc::ui
