// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/outgoingkind.h"

namespace ewc::wecom {

/*! template_card, a row for each of its card types. Source: WeCom documents 90236, 99110. */
[[nodiscard]] QList<OutgoingKind> cardKinds();

/*! \a schema of a template_card as a robot takes it: shorter texts, and nothing that calls back. */
[[nodiscard]] Schema robotCardSchema(const Schema &schema);

} // namespace ewc::wecom
