// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/phoneclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrlQuery>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::seconds LongPoll{25}; // below the 30 s after which middle boxes give up
constexpr std::chrono::seconds RetryDelay{1};
// A push lasts as long as its deliveries: four of 5 s each, with pauses between them.
constexpr std::chrono::milliseconds TransferTimeout = std::chrono::seconds(40);

QString textOf(const QJsonObject &message)
{
    const QString type = message.value("msgtype"_L1).toString();
    const QString content = message.value(type).toObject().value("content"_L1).toString();
    return content.isEmpty() ? u"[%1]"_s.arg(type) : content;
}

PhoneMessage phoneMessage(const QJsonObject &message)
{
    return {.id = message.value("id"_L1).toVariant().toString(),
            .time = message.value("time"_L1).toInteger(),
            .fromMember = message.value("from"_L1).toString() == "member"_L1,
            .text = textOf(message)};
}

/*! What the sandbox says went wrong, or what the network says. */
QString problemOf(const QNetworkReply &reply, const QJsonObject &answer)
{
    const QString said = answer.value("error"_L1).toString();
    return said.isEmpty() ? reply.errorString() : said;
}

} // namespace

PhoneClient::PhoneClient(QObject *parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // loopback never goes through one
    m_network.setTransferTimeout(static_cast<int>(TransferTimeout.count()));
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryDelay);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_userId.isEmpty())
            loadMembers();
        else
            poll();
    });
}

QNetworkRequest PhoneClient::request(const QString &path) const
{
    QUrl url = m_sandbox;
    url.setPath("/sandbox/v1/"_L1 + path);
    return QNetworkRequest(url);
}

QNetworkReply *PhoneClient::post(const QString &path, const QJsonObject &body)
{
    QNetworkRequest to = request(path);
    to.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    QNetworkReply *reply = m_network.post(to, QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    return reply;
}

void PhoneClient::open(const QUrl &sandbox)
{
    m_sandbox = sandbox;
    loadMembers();
}

void PhoneClient::loadMembers()
{
    QNetworkReply *reply = m_network.get(request(u"state"_s));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const QJsonObject state = QJsonDocument::fromJson(reply->readAll()).object();
        QList<PhoneMember> members;
        for (const QJsonValue member : state.value("members"_L1).toArray()) {
            members.append(
                {.userId = member["userid"_L1].toString(), .name = member["name"_L1].toString()});
        }
        if (members.isEmpty())
            m_retry.start();
        else
            Q_EMIT membersLoaded(members);
    });
}

void PhoneClient::pickUp(const QString &userId)
{
    m_userId = userId;
    m_lastId.clear();
    poll();
}

void PhoneClient::poll()
{
    if (m_poll) {
        m_poll->disconnect(this);
        m_poll->abort();
        m_poll->deleteLater();
    }
    m_retry.stop();

    QUrlQuery query{{u"user"_s, m_userId}, {u"wait"_s, QString::number(LongPoll.count())}};
    if (!m_lastId.isEmpty())
        query.addQueryItem(u"after"_s, m_lastId);
    QNetworkRequest to = request(u"phone"_s);
    QUrl url = to.url();
    url.setQuery(query);
    to.setUrl(url);
    m_poll = m_network.get(to);
    connect(m_poll, &QNetworkReply::finished, this, &PhoneClient::pollFinished);
}

void PhoneClient::pollFinished()
{
    QNetworkReply *reply = m_poll;
    m_poll.clear();
    reply->deleteLater();
    const QJsonDocument answer = QJsonDocument::fromJson(reply->readAll());
    if (reply->error() != QNetworkReply::NoError || !answer.isArray()) {
        m_retry.start();
        return;
    }

    QList<PhoneMessage> messages;
    for (const QJsonValue message : answer.array())
        messages.append(phoneMessage(message.toObject()));
    if (!messages.isEmpty()) {
        m_lastId = messages.constLast().id;
        Q_EMIT messagesArrived(messages);
    }
    poll();
}

void PhoneClient::send(const QString &text)
{
    QNetworkReply *reply =
        post(u"push"_s, {{u"user"_s, m_userId}, {u"type"_s, u"text"_s}, {u"content"_s, text}});
    connect(reply, &QNetworkReply::finished, this, [this, reply, text] {
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        if (reply->error() != QNetworkReply::NoError) {
            Q_EMIT sendFailed(text, problemOf(*reply, answer));
            return;
        }
        const QJsonArray deliveries = answer.value("deliveries"_L1).toArray();
        const int status = deliveries.isEmpty() ? 0 : deliveries.last()["status"_L1].toInt();
        if (status != 200) {
            Q_EMIT sendFailed(
                text, status == 0 ? tr("Your application did not answer.")
                                  : tr("Your application answered with HTTP %1.").arg(status));
        }
    });
}

void PhoneClient::registerCallback(const QUrl &url)
{
    QNetworkReply *reply = post(u"callback"_s, {{u"url"_s, url.toString()}});
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        if (answer.value("ok"_L1).toBool())
            Q_EMIT callbackRegistered({});
        else if (answer.contains("reason"_L1))
            Q_EMIT callbackRegistered(answer.value("reason"_L1).toString());
        else
            Q_EMIT callbackRegistered(problemOf(*reply, answer));
    });
}

} // namespace ewc::ui
