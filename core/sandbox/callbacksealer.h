// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/settings/account.h"
#include "core/wecom/callbackcrypto.h"

#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace ewc::sandbox {

/*! A request to the callback URL. */
struct CallbackRequest
{
    QUrl url; ///< signature and all
    QByteArray body;
};

/*!
    The platform's side of the callback encryption. Source: WeCom documents 91116 and 90968.
    CallbackCrypto is the application's side; a reply is opened with it.
*/
class CallbackSealer final
{
public:
    /*! \a account's key has to be good. */
    CallbackSealer(const Account &account, const Clock &clock);

    /*! The GET that verifies \a url: to be answered with \a echo. */
    [[nodiscard]] Result<CallbackRequest> sealEcho(const QUrl &url, const QByteArray &echo) const;
    /*! The POST that delivers \a plain to \a url; another one each time. */
    [[nodiscard]] Result<CallbackRequest> sealMessage(const QUrl &url,
                                                      const QByteArray &plain) const;
    /*!
        The fields of the passive reply in \a body; nothing if it says that there is none.

        Fails with ErrorKind::InvalidInput or Unauthenticated if the platform would ignore it.
    */
    [[nodiscard]] Result<std::optional<QJsonObject>> openReply(const QByteArray &body) const;

private:
    [[nodiscard]] QUrl signedUrl(const QUrl &url, const QByteArray &encrypted,
                                 bool isVerification) const;

    const Account &m_account;
    const Clock &m_clock;
    wecom::CallbackCipher m_cipher;
    wecom::CallbackCrypto m_crypto;
};

} // namespace ewc::sandbox
