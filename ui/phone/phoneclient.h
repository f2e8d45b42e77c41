// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/phone/phonemessage.h"
#include "ui/phone/sandboxhttp.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace ewc::ui {

/*!
    One member's phone in a sandbox, over HTTP: what is on it, what comes, and what the member
    does. Asks again by itself while the sandbox does not answer; ends with this object.

    The sandbox's phone holds messages only. What else happens, an event or that the application
    had no answer, is added here as a note, after the message that it belongs behind.
*/
class PhoneClient final : public QObject
{
    Q_OBJECT

public:
    PhoneClient(const QUrl &sandbox, PhoneMember member, QObject *parent = nullptr);

    [[nodiscard]] const PhoneMember &member() const { return m_member; }

    /*! Tells all that is on the phone, then each new message as it comes. */
    void pickUp();
    /*! Does as the member what \a message says: {"type":"text","content":"…"} and so on. The
        "note" of an event is what the phone shows of it; the sandbox does not get it. */
    void push(const QJsonObject &message);

Q_SIGNALS:
    void messagesArrived(const QList<ewc::ui::PhoneMessage> &messages);
    /*! Of the messages that arrived \a count are new ones of the application. */
    void received(int count);
    /*! The callback did not accept \a message; \a reason is for people. */
    void pushFailed(const QJsonObject &message, const QString &reason);
    /*! The application has now something to answer, or nothing any more. */
    void waitingChanged(bool isWaiting);

private:
    struct HeldNote
    {
        quint64 after = 0;
        PhoneMessage note;
    };

    void poll();
    void pollFinished(QNetworkReply &reply);
    void pushFinished(QNetworkReply &reply, const QJsonObject &message, quint64 number);
    void changeWaiting(int by);
    void addNote(const QString &type, const QString &text, quint64 after);
    /*! A message of the member was seen, or never will be: \a into gets what waited for it. */
    void countSeen(QList<PhoneMessage> &into);

    SandboxHttp m_http;
    PhoneMember m_member;
    quint64 m_lastId = 0; ///< the highest of an entry that was shown
    bool m_isUpToDate = false; ///< what comes now was not there when the phone was picked up
    int m_waiting = 0; ///< pushes without an answer
    quint64 m_pushed = 0; ///< messages, not events
    quint64 m_seen = 0; ///< of those how many have come back
    QList<HeldNote> m_held; ///< notes about messages that have not come back yet
    quint64 m_lastNote = 0;
    QTimer m_retry;
};

} // namespace ewc::ui
