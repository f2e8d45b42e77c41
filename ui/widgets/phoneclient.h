// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/phonemessage.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QJsonObject;

namespace ewc::ui {

/*!
    A member's phone over HTTP: the sandbox's controls under /sandbox/v1 (product.md, section 6).

    Asks again by itself until the sandbox answers.
*/
class PhoneClient final : public QObject
{
    Q_OBJECT

public:
    explicit PhoneClient(QObject *parent = nullptr);

    /*! Talks to the sandbox at \a sandbox from now on and asks for its members. */
    void open(const QUrl &sandbox);
    /*! Shows the phone of \a userId: all its messages, then each new one as it comes. */
    void pickUp(const QString &userId);
    /*! Types \a text as the member whose phone this is. */
    void send(const QString &text);
    /*! Has the sandbox verify \a url and deliver to it what is typed. */
    void registerCallback(const QUrl &url);

Q_SIGNALS:
    void membersLoaded(const QList<ewc::ui::PhoneMember> &members);
    void messagesArrived(const QList<ewc::ui::PhoneMessage> &messages);
    /*! \a text was not accepted by the callback; \a reason is for people. */
    void sendFailed(const QString &text, const QString &reason);
    /*! The callback URL is in use (\a problem is empty) or could not be verified. */
    void callbackRegistered(const QString &problem);

private:
    [[nodiscard]] QNetworkRequest request(const QString &path) const;
    [[nodiscard]] QNetworkReply *post(const QString &path, const QJsonObject &body);
    void loadMembers();
    void poll();
    void pollFinished();

    QNetworkAccessManager m_network;
    QUrl m_sandbox;
    QString m_userId;
    QString m_lastId; ///< of the newest message that was shown
    QPointer<QNetworkReply> m_poll;
    QTimer m_retry;
};

} // namespace ewc::ui
