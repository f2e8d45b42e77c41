// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/net/httpserver.h"
#include "core/pipeline/callbackroutes.h"
#include "core/pipeline/messagepipeline.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace ewc {

/*!
    Listens for the callbacks of all accounts, and takes up other settings while it does.

    Same thread as the pipeline, which outlives it.
*/
class CallbackService final : public QObject
{
    Q_OBJECT

public:
    CallbackService(MessagePipeline &pipeline, const Clock &clock,
                    CallbackRoutes::HealthCheck healthCheck, QObject *parent = nullptr);
    ~CallbackService() override;

    /*!
        Serves the accounts of \a settings at \a address and \a port (0: any free one).

        If it fails, what was served before still is: with Conflict if the port is taken, with
        InvalidInput for an unusable account, with Unavailable for an unusable address.
    */
    [[nodiscard]] Result<> apply(const Settings &settings, const QHostAddress &address,
                                 quint16 port);

    /*! The URL of the callback route without an account; empty before apply() worked. */
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QUrl callbackUrl(const QString &account) const;
    /*! What has come for \a account, besides messages. */
    [[nodiscard]] CallbackHistory history(const QString &account) const;

    /*!
        Until endTrial() verifications at the path of \a account are answered with its token and
        key, whether or not they are in force. Fails with InvalidInput for an unusable key.
    */
    [[nodiscard]] Result<> beginTrial(const Account &account);
    void endTrial();

    /*! Stops accepting and lets running requests finish; see drained(). */
    void close();

Q_SIGNALS:
    /*! close() was called and no connection is left. */
    void drained();

private:
    [[nodiscard]] Result<std::shared_ptr<CallbackHandler>> handlerFor(const Account &account) const;
    [[nodiscard]] Result<> listen(const Settings &settings, const QHostAddress &address,
                                  quint16 port);
    void retire(std::unique_ptr<HttpServer> server);

    MessagePipeline &m_pipeline;
    const Clock &m_clock;
    CallbackRoutes m_routes;
    std::unique_ptr<HttpServer> m_server;
    QString m_routeName;
    std::chrono::seconds m_replayWindow{0};
    QHostAddress m_address;
    quint16 m_wantedPort = 0;
    quint16 m_port = 0;
};

} // namespace ewc
