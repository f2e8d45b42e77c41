// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/rules/textfolding.h"

#include <QRegularExpression>
#include <QString>

namespace ewc {

/*!
    The regular expression \a pattern, to be matched against texts that were folded with
    \a folding, but for their case. What it may cost is bounded: where it would cost more, the
    match is not valid.

    Fails with InvalidInput if it is none; the detail is a sentence in the user's language.
*/
[[nodiscard]] Result<QRegularExpression> regularExpression(const QString &pattern,
                                                           TextFolding folding);

/*! \a pattern as it has to be for folded texts: its letters folded, its meaning the same. */
[[nodiscard]] QString foldedPattern(const QString &pattern, TextFolding folding);

/*!
    Texts of which everything holds one in which \a pattern finds something, in the form of
    \a folding. Empty if there are none, or they are not easily known.
*/
[[nodiscard]] QStringList literalsOf(const QString &pattern, TextFolding folding);

} // namespace ewc
