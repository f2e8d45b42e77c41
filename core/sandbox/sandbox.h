// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/settings/account.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace ewc {

struct SandboxOptions
{
    quint32 seed = 1; ///< same seed, same secret, token and key
    QUrl callback; ///< verified and used once it answers; may be set later over HTTP
    bool sameTokenWhileValid = true;
    int redeliveries = 3; ///< after the first delivery
    std::chrono::milliseconds redeliveryInterval{1000};
    int furtherMembers = 0; ///< beside the twelve that have names; see Directory
};

/*!
    Plays WeCom over HTTP on loopback: its API under /cgi-bin/, its callbacks, and its own
    controls under /sandbox/v1/. See product.md section 6. Lives in the thread that
    constructed it.
*/
class Sandbox final : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(const SandboxOptions &options, QObject *parent = nullptr);
    ~Sandbox() override;

    /*! Fails with Conflict if the port is taken, InvalidInput if the address is no loopback. */
    [[nodiscard]] Result<> listen(const QHostAddress &address, quint16 port);

    /*! The base URL for api_base, without /cgi-bin. */
    [[nodiscard]] QUrl apiBase() const;
    /*! The ready-made account, api_base included. */
    [[nodiscard]] Account account() const;
    /*! The ready-made robot, in a group of all members; api_base included. */
    [[nodiscard]] Account robot() const;

Q_SIGNALS:
    /*! The callback URL was verified (\a problem is empty) or could not be. */
    void callbackVerified(const QUrl &url, const QString &problem);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ewc
