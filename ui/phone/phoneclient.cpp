// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phoneclient.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::seconds LongPoll{25}; // below the 30 s after which middle boxes give up
constexpr std::chrono::seconds RetryDelay{1};

/*! True if nobody wonders at no answer to \a message: what is on the phone changes, a page opens,
    or what was chosen follows as a message. */
bool needsNoAnswer(const QJsonObject &message)
{
    const QString event = message.value("Event"_L1).toString();
    return event.startsWith("template_card_"_L1) || event.startsWith("view"_L1)
           || event.startsWith("pic_"_L1) || event == "location_select"_L1
           || event == "scancode_push"_L1;
}

} // namespace

PhoneClient::PhoneClient(const QUrl &sandbox, PhoneMember member, QObject *parent)
    : QObject(parent)
    , m_http(sandbox)
    , m_member(std::move(member))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryDelay);
    connect(&m_retry, &QTimer::timeout, this, &PhoneClient::poll);
}

void PhoneClient::pickUp()
{
    poll();
}

void PhoneClient::poll()
{
    QUrlQuery query{{u"user"_s, m_member.userId}};
    if (m_isUpToDate) // the first answer comes at once: it tells what is old
        query.addQueryItem(u"wait"_s, QString::number(LongPoll.count()));
    if (m_lastId > 0)
        query.addQueryItem(u"after"_s, QString::number(m_lastId));
    QNetworkReply *reply = m_http.get(u"phone"_s, query);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { pollFinished(*reply); });
}

void PhoneClient::pollFinished(QNetworkReply &reply)
{
    const QJsonDocument answer = QJsonDocument::fromJson(reply.readAll());
    if (reply.error() != QNetworkReply::NoError || !answer.isArray()) {
        m_retry.start();
        return;
    }

    QList<PhoneMessage> messages;
    int received = 0;
    for (const QJsonValue entry : answer.array()) {
        const PhoneMessage message = phoneMessage(entry.toObject());
        // What changed has a newer id than what stands behind it.
        m_lastId = std::max(m_lastId, entry["id"_L1].toVariant().toULongLong());
        messages.append(message);
        if (message.isFromApplication())
            received += message.isChange ? 0 : 1;
        else if (message.way == PhoneMessage::Way::Typed)
            countSeen(messages);
    }
    const bool areNew = m_isUpToDate || m_pushed > 0;
    m_isUpToDate = true;
    poll();
    if (!messages.isEmpty())
        Q_EMIT messagesArrived(messages);
    if (received > 0 && areNew)
        Q_EMIT this->received(received);
}

void PhoneClient::push(const QJsonObject &message)
{
    const bool isEvent = message.value("type"_L1) == "event"_L1;
    if (isEvent)
        addNote(message.value("Event"_L1).toString(), message.value("note"_L1).toString(),
                m_pushed);
    else
        ++m_pushed;

    QJsonObject body = message;
    body.insert("user"_L1, m_member.userId);
    body.remove("note"_L1);
    QNetworkReply *reply = m_http.post(u"push"_s, body);
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, message, number = m_pushed] { pushFinished(*reply, message, number); });
    changeWaiting(+1);
}

void PhoneClient::pushFinished(QNetworkReply &reply, const QJsonObject &message, quint64 number)
{
    changeWaiting(-1);
    const QJsonObject answer = QJsonDocument::fromJson(reply.readAll()).object();
    if (reply.error() != QNetworkReply::NoError) { // then it is not on the phone either
        QList<PhoneMessage> notes;
        if (message.value("type"_L1) != "event"_L1)
            countSeen(notes);
        if (!notes.isEmpty())
            Q_EMIT messagesArrived(notes);
        Q_EMIT pushFailed(message, SandboxHttp::problem(reply, answer));
        return;
    }

    const QJsonArray deliveries = answer.value("deliveries"_L1).toArray();
    const int status = deliveries.isEmpty() ? 0 : deliveries.last()["status"_L1].toInt();
    if (status == 0)
        Q_EMIT pushFailed(message, tr("Your application did not answer."));
    else if (status != 200)
        Q_EMIT pushFailed(message, tr("Your application answered with HTTP %1.").arg(status));
    else if (answer.contains("problem"_L1))
        addNote(PhoneMessage::ReplyIgnored, answer.value("problem"_L1).toString(), number);
    else if (answer.value("reply"_L1).isNull() && !needsNoAnswer(message))
        addNote(PhoneMessage::NoReply, {}, number);
}

void PhoneClient::changeWaiting(int by)
{
    const bool wasWaiting = m_waiting > 0;
    m_waiting += by;
    if (wasWaiting != (m_waiting > 0))
        Q_EMIT waitingChanged(m_waiting > 0);
}

void PhoneClient::addNote(const QString &type, const QString &text, quint64 after)
{
    const PhoneMessage note{.id = u"note-%1"_s.arg(++m_lastNote),
                            .time = QDateTime::currentSecsSinceEpoch(),
                            .way = PhoneMessage::Way::Note,
                            .type = type,
                            .text = text};
    if (m_seen >= after)
        Q_EMIT messagesArrived({note});
    else
        m_held.append({.after = after, .note = note});
}

void PhoneClient::countSeen(QList<PhoneMessage> &into)
{
    m_seen = std::min(m_seen + 1, m_pushed); // others may type on this phone as well
    for (auto held = m_held.begin(); held != m_held.end();) {
        if (held->after > m_seen) {
            ++held;
            continue;
        }
        into.append(held->note);
        held = m_held.erase(held);
    }
}

} // namespace ewc::ui
