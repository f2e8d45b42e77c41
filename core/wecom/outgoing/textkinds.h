// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/outgoingkind.h"

namespace ewc::wecom {

/*! text, markdown and markdown_v2. Source: WeCom documents 90236, 90248, 99110. */
[[nodiscard]] QList<OutgoingKind> textKinds();

/*! image, voice, video and file. Source: WeCom documents 90236, 90248, 99110. */
[[nodiscard]] QList<OutgoingKind> mediaKinds();

} // namespace ewc::wecom
