// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace ewc::wecom {

/*!
    The outer wrapping of a callback body: XML, or JSON where the body starts with a brace.

    Source: WeCom document 91116 (XML), 101033 (JSON).
*/
struct CallbackEnvelope
{
    enum class Format { Xml, Json };

    Format format = Format::Xml;
    QByteArray encrypted; ///< base64

    /*! Fails with ErrorKind::InvalidInput (-40002): not well-formed, a DTD, no Encrypt. */
    [[nodiscard]] static Result<CallbackEnvelope> parse(const QByteArray &body);

    /*!
        Returns the body of a reply that carries encrypted, with its \a signature over
        \a timestamp (decimal seconds) and \a nonce.
    */
    [[nodiscard]] QByteArray toReply(const QByteArray &signature, const QByteArray &timestamp,
                                     const QByteArray &nonce) const;
};

} // namespace ewc::wecom
