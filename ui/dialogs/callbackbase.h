// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"

#include <QUrl>

namespace ewc::ui {

/*! What the callback URLs of all accounts begin with. A value. */
struct CallbackBase
{
    QUrl url; ///< with the route's name
    bool isPublic = false; ///< otherwise only this computer can reach it
    QString listen; ///< ADDRESS:PORT at which the server is to be found

    /*!
        What the values of [system] in \a system make of it, as far as they make sense; without a
        public address it is \a serverUrl, the route of the server that runs, if one does.
    */
    [[nodiscard]] static CallbackBase of(const Values &system, const QUrl &serverUrl);

    /*! The callback URL of \a account. */
    [[nodiscard]] QUrl urlFor(const QString &account) const;

    friend bool operator==(const CallbackBase &, const CallbackBase &) = default;
};

} // namespace ewc::ui
