// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/outgoingmessage.h"
#include "core/wecom/recipients.h"

namespace ewc {

/*! What to do with a text that is longer than the platform takes. */
enum class LongText {
    Split, ///< into numbered parts
    File, ///< send it as a .txt or .md file
    Refuse,
};

/*!
    What somebody asks to be sent, before it is made fit for the platform: its files may still be
    where they are on the disk ("file:///…"), pictures too large, texts too long. A value.
*/
struct Draft
{
    wecom::Recipients recipients;
    wecom::OutgoingMessage message;
    LongText longText = LongText::Split;
    qint64 notBefore = 0; ///< milliseconds since 1970 UTC; 0: now
    qint64 inReplyTo = 0; ///< row of the message that it answers; 0: none
};

/*! One message in the outbox: fit to be sent, its files in the media store. A value. */
struct Shipment
{
    wecom::Recipients recipients;
    wecom::OutgoingMessage message;
    int part = 1; ///< of a text that was split …
    int parts = 1; ///< … into so many
    qint64 notBefore = 0; ///< milliseconds since 1970 UTC; 0: now. Not part of the JSON
    qint64 inReplyTo = 0; ///< row of the message that it answers. Not part of the JSON
    QString rule = {}; ///< that asked for it. Not part of the JSON

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Shipment fromJson(const QByteArray &json);

    friend bool operator==(const Shipment &, const Shipment &) = default;
};

} // namespace ewc
