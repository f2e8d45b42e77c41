// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ewc::wecom {

/*! The least \a maxBytes of splitText(): room for a number and some text. */
inline constexpr qsizetype ShortestPart = 64;

/*!
    \a text in parts of at most \a maxBytes of UTF-8 each, of which every one ends in " (2/5)";
    \a text itself, without a number, if it fits.

    It is cut behind a paragraph, a line, a sentence or a word, whichever leaves the parts at least
    half full, and never inside a character as people see it (an emoji, a letter with its accents).
    A link, an address, bold text and code of markdown stay whole unless one alone is too long.
    Blank space at the cuts is left out, but not the indentation of a line. Takes linear time.
*/
[[nodiscard]] QStringList splitText(const QString &text, qsizetype maxBytes);

} // namespace ewc::wecom
