// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/callbackchannel.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace ewc::sandbox {
namespace {

constexpr auto VerificationInterval = 500ms;

} // namespace

CallbackChannel::CallbackChannel(Platform &platform, const SandboxOptions &options, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_options(options)
    , m_sealer(platform.account, platform.clock)
{
}

CallbackVerification *CallbackChannel::verify(const QUrl &url)
{
    auto *verification = new CallbackVerification(url, m_sealer, m_client, this);
    connect(verification, &CallbackVerification::finished, this,
            [this, url](const QString &problem) {
                if (problem.isEmpty()) {
                    m_url = url;
                    m_platform.hasCallback = true;
                }
                Q_EMIT verified(url, problem);
            });
    return verification;
}

void CallbackChannel::verifyUntilGood(const QUrl &url)
{
    connect(verify(url), &CallbackVerification::finished, this, [this, url] {
        QTimer::singleShot(VerificationInterval, this, [this, url] {
            if (!isOpen())
                verifyUntilGood(url);
        });
    });
}

CallbackDelivery *CallbackChannel::deliver(const QByteArray &plain)
{
    return new CallbackDelivery(
        plain, {.url = m_url, .sealer = m_sealer, .client = m_client, .faults = m_platform.faults},
        m_options, this);
}

} // namespace ewc::sandbox
