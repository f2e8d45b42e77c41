// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace ewc::ui {

/*! Why a message cannot be sent, in the user's language: the sentence that the check of its
    content found, or what the error means, and its detail. */
[[nodiscard]] QString sentenceOf(const Error &error);

} // namespace ewc::ui
