// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ewc::wecom {

/*! What a caller can do about an errcode; the columns R, T, C, D, W of the protocol notes. */
enum class ErrorAction {
    None, ///< it worked
    Retry, ///< a passing fault: again, with back-off
    RefreshToken, ///< fetch a new access token and repeat once
    FixConfiguration, ///< something in the admin console or in our settings
    FixRequest, ///< the data or the request
    Wait, ///< a limit: wait for its window to pass
};

/*! One row of the table of errcodes. Source: WeCom document 90455. */
struct ErrorCode
{
    int code = 0;
    ErrorAction action = ErrorAction::FixRequest;
    const char *meaning = nullptr; ///< English; translated by errorCodeMeaning()
    const char *remedy = nullptr;
};

/*! The row of \a code; codes not in the table share one that says so, of the lowest int. */
[[nodiscard]] const ErrorCode &errorCode(int code);
/*! What \a code means, in the user's language. */
[[nodiscard]] QString errorCodeMeaning(int code);
/*! What to do about \a code, in the user's language. */
[[nodiscard]] QString errorCodeRemedy(int code);
/*! True for 40001, 40014 and 42001: the access token is no longer good. */
[[nodiscard]] bool isTokenError(int code);

} // namespace ewc::wecom
