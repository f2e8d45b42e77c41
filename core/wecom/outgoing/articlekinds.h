// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/outgoingkind.h"

namespace ewc::wecom {

/*! textcard, news, mpnews and miniprogram_notice. Source: WeCom documents 90236, 90248, 99110. */
[[nodiscard]] QList<OutgoingKind> articleKinds();

} // namespace ewc::wecom
