// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiclient.h"
#include "core/pipeline/shipment.h"
#include "core/settings/account.h"

#include <QObject>

#include <functional>

namespace ewc {

/*!
    How a message gets out: with message/send, appchat/send or webhook/send, after its files were
    uploaded. Makes one try; when and how often is the outbox's business. One thread.
*/
class Delivery : public QObject
{
    Q_OBJECT

public:
    /*!
        Puts the media_ids of uploaded files in the places of \a message that name stored ones,
        for \a account. \a id is that of the row. Fails like a call that had no effect.
    */
    using Uploads = std::function<QFuture<Result<wecom::OutgoingMessage>>(
        const Account &account, const wecom::OutgoingMessage &message, qint64 id)>;
    /*! The bytes of a stored file, named by its hash: robots take pictures in the message. */
    using StoredBytes = std::function<Result<QByteArray>(const QByteArray &hash)>;

    Delivery(HttpClient &client, ApiClient &api, QObject *parent = nullptr);

    void setUploads(Uploads uploads) { m_uploads = std::move(uploads); }
    void setStoredBytes(StoredBytes storedBytes) { m_storedBytes = std::move(storedBytes); }

    /*!
        Sends \a shipment, row \a id of the log. \a timeout is for the message, not for its files.
        The answer is the platform's; fails as ApiClient::post() does.
    */
    [[nodiscard]] QFuture<Result<QJsonObject>> deliver(const Account &account, qint64 id,
                                                       const Shipment &shipment,
                                                       std::chrono::milliseconds timeout);
    /*! Calls message/update_template_card with \a request; fails as ApiClient::post() does. */
    [[nodiscard]] QFuture<Result<QJsonObject>> updateCard(const Account &account,
                                                          const QJsonObject &request);

private:
    [[nodiscard]] QFuture<Result<wecom::OutgoingMessage>>
    upload(const Account &account, qint64 id, const wecom::OutgoingMessage &message) const;
    [[nodiscard]] QFuture<Result<QJsonObject>>
    call(const Account &account, const Shipment &shipment, std::chrono::milliseconds timeout) const;
    [[nodiscard]] Result<wecom::OutgoingMessage>
    withPicture(const wecom::OutgoingMessage &message) const;

    HttpClient &m_client;
    ApiClient &m_api;
    Uploads m_uploads;
    StoredBytes m_storedBytes;
};

} // namespace ewc
