// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/outbox.h"
#include <EasyWeChat/incomingmessage.h>
#include <EasyWeChat/reply.h>

#include <QFuture>
#include <QObject>

#include <functional>

namespace ewc {

/*!
    Replies that cannot go back with the answer to the callback: those that came too late, those
    with a file to upload, texts of several parts. They follow as messages; the update of a card
    is asked for with the code in its click. Same thread as the outbox, which outlives it.
*/
class LateReplies final : public QObject
{
    Q_OBJECT

public:
    /*! Makes a draft fit for the platform: a shipment for each part of it. */
    using Prepare =
        std::function<QFuture<Result<QList<Shipment>>>(const Account &account, const Draft &draft)>;

    explicit LateReplies(Outbox &outbox, QObject *parent = nullptr);

    /*! Without it files cannot be sent. */
    void setPrepare(Prepare prepare) { m_prepare = std::move(prepare); }

    /*! False for a \a reply of \a account that has to follow as a message. */
    [[nodiscard]] static bool goesBack(const Account &account, const Reply &reply);

    /*! Sends \a reply to \a message, row \a id. What goes wrong is logged, or a verdict. */
    void send(const Account &account, const IncomingMessage &message, qint64 id, const Reply &reply,
              const QString &rule);

    /*! Sends \a draft as it is, besides the reply. */
    void send(const Account &account, const Draft &draft, const QString &rule)
    {
        prepare(account, draft, rule);
    }

private:
    void queue(const Account &account, Shipment shipment, const QString &rule);
    void prepare(const Account &account, const Draft &draft, const QString &rule);

    Outbox &m_outbox;
    Prepare m_prepare;
};

} // namespace ewc
