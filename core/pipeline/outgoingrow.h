// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/shipment.h"
#include "core/settings/account.h"
#include "core/store/journal.h"

namespace ewc {

/*! \a shipment from \a account as the journal keeps it; \a now in milliseconds since 1970 UTC. */
[[nodiscard]] OutgoingRow outgoingRow(const Account &account, const Shipment &shipment,
                                      Verdict verdict, qint64 now);

} // namespace ewc
