// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace ewc::wecom {

/*! Somebody in the directory, as far as an application may know. A value. */
struct Member
{
    QString userId;
    QString name; ///< empty where the application may read ids only
    QList<int> departments = {}; ///< their ids, the main one first

    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace ewc::wecom
