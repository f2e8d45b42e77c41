// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace ewc::wecom {

/*! What a sent card becomes, once and within 72 hours. Source: WeCom document 94945. A value. */
struct CardUpdate
{
    QString replaceName; ///< what its button says instead, which cannot be clicked any longer
    QJsonObject card; ///< or the card in its place, as under "template_card"

    friend bool operator==(const CardUpdate &, const CardUpdate &) = default;
};

} // namespace ewc::wecom
