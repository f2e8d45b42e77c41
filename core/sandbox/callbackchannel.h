// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/callbackdelivery.h"
#include "core/sandbox/callbackverification.h"
#include "core/sandbox/platform.h"

#include <QObject>

namespace ewc::sandbox {

/*! The way from the platform to the application: its callback URL, once that is verified. */
class CallbackChannel final : public QObject
{
    Q_OBJECT

public:
    CallbackChannel(Platform &platform, const SandboxOptions &options, QObject *parent = nullptr);

    /*! Verifies \a url and uses it from then on if it is good. */
    CallbackVerification *verify(const QUrl &url);
    /*! Verifies \a url again and again until it is good or another one was verified. */
    void verifyUntilGood(const QUrl &url);

    [[nodiscard]] bool isOpen() const { return !m_url.isEmpty(); }
    /*! Delivers \a plain; the channel has to be open. */
    CallbackDelivery *deliver(const QByteArray &plain);
    [[nodiscard]] const CallbackSealer &sealer() const { return m_sealer; }

Q_SIGNALS:
    void verified(const QUrl &url, const QString &problem);

private:
    Platform &m_platform;
    SandboxOptions m_options;
    CallbackSealer m_sealer;
    QUrl m_url; ///< empty until one was verified
    HttpClient m_client; ///< the last one: what it cuts off when it goes still needs the others
};

} // namespace ewc::sandbox
