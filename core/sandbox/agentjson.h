// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/directory.h"

#include <QJsonObject>

namespace ewc::sandbox {

/*! The answer of agent/get: an application that everybody sees. Source: WeCom document 96448. */
[[nodiscard]] QJsonObject agentJson(int agentId, const Directory &directory);
/*! The answer of agent/list: of the applications there are, the one that the token is for. */
[[nodiscard]] QJsonObject agentListJson(const QJsonObject &agent);

} // namespace ewc::sandbox
