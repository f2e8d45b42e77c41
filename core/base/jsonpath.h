// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace ewc {

/*!
    The value at \a path in \a object: "main_title.title", "articles[2].url". Undefined where
    there is none.
*/
[[nodiscard]] QJsonValue valueAt(const QJsonObject &object, QStringView path);

/*!
    Puts \a value at \a path of \a object and makes the objects on the way. An undefined value
    takes the place out, and objects that are empty then. A list does not grow: a path that leads
    behind its end changes nothing.
*/
void setValueAt(QJsonObject &object, QStringView path, const QJsonValue &value);

} // namespace ewc
