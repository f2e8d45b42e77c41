// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/messagehandler.h"
#include "core/pipeline/outbox.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace ewc {

/*!
    What cannot go back with the answer to the callback: replies that came too late, those with a
    file to upload, texts of several parts, and messages to others. They follow as messages; the
    update of a card is asked for with the code in its click. What has to be prepared is so before
    the message it answers is concluded: until then it is answered anew after a crash. Same thread
    as the outbox, which outlives it.
*/
class LateReplies final : public QObject
{
    Q_OBJECT

public:
    /*! Makes a draft fit for the platform: a shipment for each part of it. */
    using Prepare =
        std::function<QFuture<Result<QList<Shipment>>>(const Account &account, const Draft &draft)>;
    using Ready = std::function<void(const QList<Shipment> &)>;

    explicit LateReplies(Outbox &outbox, QObject *parent = nullptr);

    /*! Without it files cannot be sent. */
    void setPrepare(Prepare prepare) { m_prepare = std::move(prepare); }

    /*! False for a \a reply of \a account that has to follow as a message. */
    [[nodiscard]] static bool goesBack(const Account &account, const Reply &reply);
    /*! What of \a said to \a message, row \a id, has to be prepared. */
    [[nodiscard]] static QList<Draft> drafts(const Account &account, const IncomingMessage &message,
                                             qint64 id, const Said &said);

    /*! Prepares \a drafts and hands them to \a ready, in their order; those that cannot be sent are
        left out, see failed(). Calls it at once where nothing takes time. */
    void prepare(const Account &account, const QList<Draft> &drafts, const QString &ruleId,
                 Ready ready);
    /*! Puts \a shipments, which answer \a rule, into the outbox. */
    void queue(const Account &account, const QList<Shipment> &shipments, const QString &rule);
    /*! Sends a \a reply to \a message, row \a id, that needs no preparation and came too late. */
    void send(const Account &account, const IncomingMessage &message, qint64 id, const Reply &reply,
              const QString &rule);

Q_SIGNALS:
    /*! Something that \a ruleId (empty: no rule) wants to be said cannot be sent; \a sentence is in
        the user's language. */
    void failed(const QString &ruleId, const QString &sentence);

private:
    struct Job;
    [[nodiscard]] QFuture<Result<QList<Shipment>>> prepare(const Account &account,
                                                           const Draft &draft) const;
    void note(const Job &job, const Draft &draft, const Result<QList<Shipment>> &shipments);

    Outbox &m_outbox;
    Prepare m_prepare;
};

} // namespace ewc
