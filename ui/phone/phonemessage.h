// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

class QJsonObject;

namespace ewc::ui {

/*! One entry on a member's phone. A value. */
struct PhoneMessage
{
    enum class Way {
        Typed, ///< by the member
        Reply, ///< the application's passive reply
        Sent, ///< by the application, with message/send
        Note, ///< nothing that was said, but that something happened
    };

    /*! The types of notes beside those of events. */
    static constexpr QLatin1StringView NoReply{"no reply"};
    static constexpr QLatin1StringView ReplyIgnored{"reply ignored"}; ///< text tells why

    QString id;
    qint64 time = 0; ///< seconds since 1970 UTC
    Way way = Way::Typed;
    QString type; ///< msgtype; of a note the event, or one of the above
    QString title; ///< shown bold, above
    QString text;
    QString detail; ///< shown muted, below

    [[nodiscard]] bool isFromApplication() const { return way == Way::Reply || way == Way::Sent; }

    friend bool operator==(const PhoneMessage &, const PhoneMessage &) = default;
};

/*! Reads an \a entry of /sandbox/v1/phone; of what has no text "[type]" is left. */
[[nodiscard]] PhoneMessage phoneMessage(const QJsonObject &entry);

/*! Somebody on whose phone one can type. A value. */
struct PhoneMember
{
    QString userId;
    QString name;

    friend bool operator==(const PhoneMember &, const PhoneMember &) = default;
};

} // namespace ewc::ui
