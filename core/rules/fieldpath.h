// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"

#include <QJsonObject>

#include <functional>

namespace ewc {

/*! What people call the place \a path of an object with \a schema: "Articles 2, Title". What the
    schema does not know is called by its name. */
[[nodiscard]] QString labelAt(const Schema &schema, const QString &path);

/*! Calls \a take for each text in \a json, those in lists included, with its field and path. */
void forEachText(
    const Schema &schema, const QJsonObject &json,
    const std::function<void(const Field &field, const QString &path, const QString &text)> &take);

} // namespace ewc
