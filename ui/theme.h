// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

namespace ewc::ui {

/*! Which of the two palettes the window wears. */
enum class Scheme { System, Light, Dark };

/*! What a colour is for. Pages ask for a role and never name a colour. */
enum class ColorRole {
    Surface, ///< where content stands
    Sunken, ///< what lies behind content
    Border,
    Text,
    MutedText,
    Accent, ///< the one main action of a page, and "alive"
    BubbleIn, ///< what the phone receives
    BubbleOut, ///< what is sent from the phone
    BubbleOutText,
    Ok,
    Warning,
    Error,
    WarningText, ///< the warning, legible as text
    Scrim, ///< behind what is played: dark in both schemes
    ScrimText,
};

/*! The three sizes of text, and the fixed-width one of XML, JSON, curl and ids. */
enum class FontRole { Title, Body, Caption, Fixed };

/*! Distances in pixels, on a grid of 4. */
namespace space {
inline constexpr int Tight = 4; ///< inside a group of controls
inline constexpr int Control = 8; ///< between controls
inline constexpr int Group = 16; ///< between groups
inline constexpr int Page = 24; ///< around a page
} // namespace space

inline constexpr int RowHeight = 26; ///< of a table row, in pixels

/*! Dresses the application: Fusion, our palette and the icons that go with it. */
void applyTheme(Scheme scheme);

/*! True if \a palette is one of light letters on a dark ground. */
[[nodiscard]] bool isDark(const QPalette &palette);

/*! The colour for \a role beside the other colours of \a palette. */
[[nodiscard]] QColor themeColor(ColorRole role, const QPalette &palette);

/*! The application's font in the size of \a role. */
[[nodiscard]] QFont themeFont(FontRole role);

/*! The icon called \a name in the freedesktop icon theme that fits the palette. */
[[nodiscard]] QIcon themeIcon(const QString &name);

/*! A round mark in \a color to stand before a word. */
[[nodiscard]] QIcon dotIcon(const QColor &color);

} // namespace ewc::ui
