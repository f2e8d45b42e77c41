// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace ewc::ui {

/*! One message on a member's phone, as the sandbox tells it. A value. */
struct PhoneMessage
{
    QString id;
    qint64 time = 0; ///< seconds since 1970 UTC
    bool fromMember = false; ///< typed on the phone, not received by it
    QString text; ///< what the bubble shows

    friend bool operator==(const PhoneMessage &, const PhoneMessage &) = default;
};

/*! Somebody on whose phone one can type. A value. */
struct PhoneMember
{
    QString userId;
    QString name;

    friend bool operator==(const PhoneMember &, const PhoneMember &) = default;
};

} // namespace ewc::ui
