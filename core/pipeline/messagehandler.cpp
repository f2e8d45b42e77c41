// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/messagehandler.h"

namespace ewc {

Answer echo(const Received &received)
{
    return Reply::text(received.message.text());
}

} // namespace ewc
