// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/phone/phonemessage.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

namespace ewc::ui {

class SandboxHttp;

/*!
    The sandbox that the window has open, if any: who its members are, and where it delivers.

    Asks again by itself until the sandbox answers.
*/
class SandboxClient final : public QObject
{
    Q_OBJECT

public:
    explicit SandboxClient(QObject *parent = nullptr);

    /*! Talks to the sandbox at \a sandbox from now on and asks for its members. */
    void open(const QUrl &sandbox);
    /*! Talks to none any more; what was asked is not answered. Without one it does nothing. */
    void close();

    /*! The sandbox that is open; empty if none is. */
    [[nodiscard]] const QUrl &url() const { return m_url; }
    /*! Who can be played there; empty until membersLoaded(). */
    [[nodiscard]] const QList<PhoneMember> &members() const { return m_members; }

    /*! Has the sandbox verify \a callback and deliver to it what is typed. */
    void registerCallback(const QUrl &callback);

Q_SIGNALS:
    void membersLoaded(const QList<ewc::ui::PhoneMember> &members);
    /*! The callback URL is in use (\a problem is empty) or could not be verified. */
    void callbackRegistered(const QString &problem);
    void closed();

private:
    void loadMembers();

    QUrl m_url;
    QList<PhoneMember> m_members;
    SandboxHttp *m_http = nullptr; ///< null: none is open
    QTimer m_retry;
};

} // namespace ewc::ui
