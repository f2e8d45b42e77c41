// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include "ui/outlinestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

struct Shade
{
    QRgb light;
    QRgb dark;
};

/*! One row per ColorRole, in its order. */
constexpr std::array<Shade, 15> Shades{{
    {0xffffffff, 0xff232527}, // Surface
    {0xfff3f4f5, 0xff191b1c}, // Sunken
    {0xffd9dcdf, 0xff3a3e41}, // Border
    {0xff1b1d1f, 0xffe8eaec}, // Text
    {0xff666d73, 0xff9aa2a9}, // MutedText
    {0xff07c160, 0xff07c160}, // Accent
    {0xffffffff, 0xff2c2f32}, // BubbleIn
    {0xff95ec69, 0xff3eb575}, // BubbleOut
    {0xff10240a, 0xff06180d}, // BubbleOutText
    {0xff07a151, 0xff23c774}, // Ok: the accent, legible as text
    {0xffffc300, 0xffffc300}, // Warning
    {0xfffa5151, 0xfffa5151}, // Error
    {0xffb86200, 0xffffb340}, // WarningText
    {0xff3a4046, 0xff0e0f10}, // Scrim
    {0xfff3f4f5, 0xffe8eaec}, // ScrimText
}};

QColor shade(ColorRole role, bool dark)
{
    const Shade &pair = Shades.at(static_cast<std::size_t>(role));
    return QColor::fromRgba(dark ? pair.dark : pair.light);
}

QPalette paletteFor(bool dark)
{
    const QColor text = shade(ColorRole::Text, dark);
    const QColor muted = shade(ColorRole::MutedText, dark);
    const QColor surface = shade(ColorRole::Surface, dark);
    const QColor sunken = shade(ColorRole::Sunken, dark);
    const QColor border = shade(ColorRole::Border, dark);
    const QColor selection = dark ? QColor::fromRgb(0x1f4d37) : QColor::fromRgb(0xcdeedd);

    QPalette palette;
    palette.setColor(QPalette::Window, sunken);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, sunken);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button,
                     dark ? QColor::fromRgb(0x2c2f32) : QColor::fromRgb(0xfafbfb));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, shade(ColorRole::Error, dark));
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, shade(ColorRole::Ok, dark));
    palette.setColor(QPalette::Light, dark ? QColor::fromRgb(0x3a3e41) : QColor::fromRgb(0xffffff));
    palette.setColor(QPalette::Midlight,
                     dark ? QColor::fromRgb(0x323538) : QColor::fromRgb(0xeceef0));
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, dark ? QColor::fromRgb(0x101112) : QColor::fromRgb(0xb9bec3));
    palette.setColor(QPalette::Shadow,
                     dark ? QColor::fromRgb(0x000000) : QColor::fromRgb(0x8a9096));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

QPixmap drawDot(const QColor &color)
{
    constexpr int Size = 16;
    constexpr int Margin = 4;
    constexpr int Scale = 2; // sharp on a screen of 200 %, and scaled down elsewhere
    QPixmap pixmap(Size * Scale, Size * Scale);
    pixmap.setDevicePixelRatio(Scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRect(Margin, Margin, Size - 2 * Margin, Size - 2 * Margin));
    return pixmap;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

void applyTheme(Scheme scheme)
{
    // Qt 6.4 has no colour-scheme hint: the palette the desktop gave us tells. It is asked for
    // once, because ours replaces it.
    static const bool systemIsDark = isDark(QApplication::palette());
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark);

    const QStringList found = QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory);
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString &path : found) {
        if (!paths.contains(path))
            paths.append(path);
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);

    // The palette last: who is told of it asks for icons at once.
    QApplication::setStyle(new OutlineStyle);
    QApplication::setPalette(paletteFor(dark));
}

QColor themeColor(ColorRole role, const QPalette &palette)
{
    return shade(role, isDark(palette));
}

QFont themeFont(FontRole role)
{
    QFont font = QApplication::font();
    switch (role) {
    case FontRole::Title:
        font.setPointSizeF(font.pointSizeF() * 1.3);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Caption:
        font.setPointSizeF(font.pointSizeF() * 0.85);
        break;
    case FontRole::Fixed:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(QApplication::font().pointSizeF());
        break;
    case FontRole::Body:
        break;
    }
    return font;
}

QIcon themeIcon(const QString &name)
{
    return QIcon::fromTheme(name);
}

QIcon dotIcon(const QColor &color)
{
    // Tables ask for it for each cell they paint: the same pixmap is scaled and kept only once.
    const QString key = u"ewc-dot-"_s + color.name(QColor::HexArgb);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawDot(color);
        QPixmapCache::insert(key, pixmap);
    }
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // or the style would tint what the colour means
    return icon;
}

} // namespace ewc::ui
