// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QString>

namespace ewc {

/*! A difference between two texts that does not count. */
enum class TextFold {
    Case = 1, ///< A = a
    Width = 2, ///< Ａ = A, full-width punctuation included
    Spaces = 4, ///< white space anywhere
    Script = 8, ///< 發 = 发: traditional and simplified characters
};
Q_DECLARE_FLAGS(TextFolding, TextFold)

/*!
    \a text in the form in which texts are equal that differ only in what \a folding ignores.

    Only Spaces changes how long it is. The first use of Script costs a tenth of a second: a table
    is made of what ICU knows. Any thread.
*/
[[nodiscard]] QString folded(const QString &text, TextFolding folding);

/*! The place in \a text of what stands at \a position in its folded form. */
[[nodiscard]] qsizetype unfoldedPosition(const QString &text, TextFolding folding,
                                         qsizetype position);

} // namespace ewc

// Not in the namespace: there it would hide those of Qt, such as Qt::CTRL | Qt::Key_S.
Q_DECLARE_OPERATORS_FOR_FLAGS(ewc::TextFolding)
