// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"

namespace ewc {

Q_LOGGING_CATEGORY(lcServer, "easywechat.server", QtWarningMsg)
Q_LOGGING_CATEGORY(lcClient, "easywechat.client", QtWarningMsg)
Q_LOGGING_CATEGORY(lcApi, "easywechat.api", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPipeline, "easywechat.pipeline", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "easywechat.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcEngine, "easywechat.engine", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSandbox, "easywechat.sandbox", QtWarningMsg)

} // namespace ewc
