// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/net/httpmessage.h"

#include <QJsonObject>

namespace ewc::sandbox {

/*! The answer of a control that worked. */
[[nodiscard]] HttpReply controlReply(const QJsonObject &json);
/*! The answer of one that did not: {"error": …} with the 4xx that fits. */
[[nodiscard]] HttpReply controlFailure(const Error &error);

} // namespace ewc::sandbox
