// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace ewc::sandbox {

/*!
    The card in \a xml, the fields of a TemplateCard element, as message/send writes it: names with
    underscores, repeated elements as lists, numbers as numbers. Source: WeCom document 90241.
*/
[[nodiscard]] QJsonObject fromWireCard(const QJsonObject &xml);

} // namespace ewc::sandbox
