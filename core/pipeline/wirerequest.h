// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/shipment.h"
#include "core/settings/account.h"

#include <QJsonObject>

namespace ewc {

/*! The way out that a message of \a account to \a recipients takes. */
[[nodiscard]] wecom::Channel channelOf(const Account &account, const wecom::Recipients &recipients);

/*! The body of the call that sends \a shipment from \a account. */
[[nodiscard]] QJsonObject wireRequest(const Account &account, const Shipment &shipment);

/*!
    Reads back what wireRequest() wrote for message/send or appchat/send, or a robot's: whom it
    was for and what it said. Empty type: it is none.
*/
[[nodiscard]] Shipment shipmentOf(const QByteArray &wireRequest);

} // namespace ewc
