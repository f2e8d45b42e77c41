// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpclient.h"
#include "core/sandbox/callbacksealer.h"
#include "core/sandbox/fault.h"
#include "core/sandbox/sandbox.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>

namespace ewc::sandbox {

/*!
    Delivers one message to the callback URL, again and again until it is answered with 200, each
    time encrypted anew. An answer has to come within 5 seconds. Source: WeCom document 91116.

    Deletes itself when it has finished.
*/
class CallbackDelivery final : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        QUrl url;
        const CallbackSealer &sealer;
        HttpClient &client;
        FaultTable &faults;
    };

    CallbackDelivery(const QByteArray &plain, const Target &target, const SandboxOptions &options,
                     QObject *parent);

    /*! The attempts: {"status","ms"}; status 0 and "error" where no answer came. */
    [[nodiscard]] QJsonArray attempts() const { return m_attempts; }

Q_SIGNALS:
    /*! The application accepted the message and answered with \a body. */
    void accepted(const QByteArray &body);
    /*! It did not, and the platform has given up. */
    void failed();

private:
    void start();
    void post(const std::optional<Fault> &fault);
    void finish(const Result<HttpAnswer> &answer);

    QByteArray m_plain;
    Target m_target;
    int m_attemptsLeft;
    std::chrono::milliseconds m_interval;
    QElapsedTimer m_time; ///< of the attempt that is underway
    QJsonArray m_attempts;
};

} // namespace ewc::sandbox
