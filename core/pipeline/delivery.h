// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiclient.h"
#include "core/pipeline/mediauploads.h"
#include "core/pipeline/shipment.h"
#include "core/settings/account.h"

#include <QObject>

namespace ewc {

/*!
    How a message gets out: with message/send, appchat/send or webhook/send, after its files were
    uploaded. Makes one try; when and how often is the outbox's business. One thread.
*/
class Delivery final : public QObject
{
    Q_OBJECT

public:
    Delivery(HttpClient &client, ApiClient &api, MediaUploads &uploads, QObject *parent = nullptr);

    /*!
        Sends \a shipment, row \a id of the log. \a timeout is for the message, not for its files.
        The answer is the platform's; fails as ApiClient::post() does.
    */
    [[nodiscard]] QFuture<Result<QJsonObject>> deliver(const Account &account, qint64 id,
                                                       const Shipment &shipment,
                                                       std::chrono::milliseconds timeout);
    /*! Gives up message \a id if only its files are on their way yet; otherwise false. */
    [[nodiscard]] bool stopUpload(qint64 id) { return m_uploads.stop(id); }
    /*! Calls message/update_template_card with \a request; fails as ApiClient::post() does. */
    [[nodiscard]] QFuture<Result<QJsonObject>> updateCard(const Account &account,
                                                          const QJsonObject &request);

private:
    using Answer = Result<QJsonObject>;

    struct Try;
    [[nodiscard]] QFuture<Answer> run(const Try &attempt);
    [[nodiscard]] QFuture<Answer> call(const Try &attempt, const wecom::OutgoingMessage &message);

    HttpClient &m_client;
    ApiClient &m_api;
    MediaUploads &m_uploads;
};

} // namespace ewc
