// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpclient.h"
#include "core/sandbox/callbacksealer.h"

#include <QObject>

namespace ewc::sandbox {

/*!
    Verifies one callback URL as the admin console's Save does: a GET that has to be answered
    within a second with the decrypted echo, byte by byte. Source: WeCom document 91116.

    Deletes itself when it has finished.
*/
class CallbackVerification final : public QObject
{
    Q_OBJECT

public:
    CallbackVerification(const QUrl &url, const CallbackSealer &sealer, HttpClient &client,
                         QObject *parent);

Q_SIGNALS:
    /*! \a problem is a sentence for the person who gave the URL, empty if it is good. */
    void finished(const QString &problem);

private:
    void start(const QUrl &url, const CallbackSealer &sealer, HttpClient &client);
    void judge(const Result<HttpAnswer> &answer);
    [[nodiscard]] QString problemWith(const Result<HttpAnswer> &answer) const;

    QByteArray m_echo;
};

} // namespace ewc::sandbox
