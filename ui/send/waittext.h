// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/outboxentry.h"

#include <QDateTime>
#include <QString>

namespace ewc::ui {

/*! What \a entry waits for at \a now, in a few words of the user's language: "until 14:05:
    WeCom's limit". */
[[nodiscard]] QString waitText(const OutboxEntry &entry, const QDateTime &now);

} // namespace ewc::ui
