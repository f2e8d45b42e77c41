// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace ewc::wecom {

/*! What can be asked for beside the content of a message. Source: WeCom document 90236. */
struct SendOptions
{
    int safe = 0; ///< 1: not to be forwarded, watermarked; 2: mpnews only, stays in the company
    bool translatesIds = false; ///< enable_id_trans
    bool checksDuplicates = false; ///< enable_duplicate_check
    std::chrono::seconds duplicateInterval{1800}; ///< duplicate_check_interval, four hours at most

    friend bool operator==(const SendOptions &, const SendOptions &) = default;
};

} // namespace ewc::wecom
