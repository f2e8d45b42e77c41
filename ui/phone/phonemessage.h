// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace ewc::ui {

/*! One entry on a member's phone. A value. */
struct PhoneMessage
{
    enum class Way {
        Typed, ///< by the member
        Reply, ///< the application's passive reply
        Sent, ///< by the application, with message/send
        GroupChat, ///< by the application, with appchat/send
        Robot, ///< by a group robot, with webhook/send
        Note, ///< nothing that was said, but that something happened
    };

    /*! The types of notes beside those of events. */
    static constexpr QLatin1StringView NoReply{"no reply"};
    static constexpr QLatin1StringView ReplyIgnored{"reply ignored"}; ///< text tells why
    static constexpr QLatin1StringView Recalled{"recalled"}; ///< a message was taken back

    QString id; ///< stays the same when the entry changes
    qint64 time = 0; ///< seconds since 1970 UTC
    Way way = Way::Typed;
    QString type; ///< msgtype; of a note the event, or one of the above
    QJsonObject content = {}; ///< what stands under the name of the type in message/send
    QString text = {}; ///< of a note
    QString chat = {}; ///< the name of the group chat it is in; empty: it is not
    bool isDisabled = false; ///< a card that was answered
    QString replacement = {}; ///< what stands on its button then; may be empty
    bool isChange = false; ///< the entry with this id came before, and looks different now

    [[nodiscard]] bool isFromApplication() const { return way != Way::Typed && way != Way::Note; }

    friend bool operator==(const PhoneMessage &, const PhoneMessage &) = default;
};

/*! Reads an \a entry of /sandbox/v1/phone. */
[[nodiscard]] PhoneMessage phoneMessage(const QJsonObject &entry);

/*! Somebody on whose phone one can type. A value. */
struct PhoneMember
{
    QString userId;
    QString name;

    friend bool operator==(const PhoneMember &, const PhoneMember &) = default;
};

} // namespace ewc::ui
