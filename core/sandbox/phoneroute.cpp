// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/phoneroute.h"

#include "core/sandbox/controlreply.h"

#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr double MaxWait = 300; // seconds; what the sandbox's server waits for a handler

HttpReply refusal(ErrorKind kind, const QString &why)
{
    return controlFailure({.kind = kind, .detail = why});
}

} // namespace

PhoneRoute::PhoneRoute(const Directory &directory, const PhoneLog &phones, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_phones(phones)
{
}

void PhoneRoute::handle(const HttpRequest &request, const HttpResponder &responder)
{
    const QString user = QString::fromUtf8(request.queryValue("user").value_or(QByteArray()));
    const Member *member = m_directory.member(user);
    if (member == nullptr)
        return responder.send(
            refusal(ErrorKind::NotFound, u"there is no member called \"%1\""_s.arg(user)));

    bool isNumber = true;
    const QByteArray afterText = request.queryValue("after").value_or("?"_ba);
    const quint64 after = afterText.isEmpty() ? 0 : afterText.toULongLong(&isNumber);
    if (!isNumber)
        return responder.send(
            refusal(ErrorKind::InvalidInput, u"after has to be the id of a message"_s));
    const QByteArray waitText = request.queryValue("wait").value_or("?"_ba);
    const double wait = waitText.isEmpty() ? 0 : waitText.toDouble(&isNumber);
    if (!isNumber || !(wait >= 0 && wait <= MaxWait))
        return responder.send(
            refusal(ErrorKind::InvalidInput, u"wait has to be from 0 to 300 seconds"_s));

    if (wait > 0 && m_phones.entries(member->userId, after).isEmpty())
        answerLater(member->userId, after, std::chrono::milliseconds(qRound64(wait * 1000)),
                    responder);
    else
        answer(member->userId, after, responder);
}

void PhoneRoute::answerLater(const QString &userId, quint64 after,
                             std::chrono::milliseconds patience, const HttpResponder &responder)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, timer, [this, userId, after, responder, timer] {
        answer(userId, after, responder);
        timer->deleteLater();
    });
    connect(&m_phones, &PhoneLog::added, timer, [userId, timer](const QString &changed) {
        if (changed == userId)
            timer->start(0); // what comes in the same moment goes into the same answer
    });
    timer->start(patience);
}

void PhoneRoute::answer(const QString &userId, quint64 after, const HttpResponder &responder) const
{
    const QJsonArray entries = m_phones.entries(userId, after);
    responder.send(HttpReply::json(200, QJsonDocument(entries).toJson(QJsonDocument::Compact)));
}

} // namespace ewc::sandbox
