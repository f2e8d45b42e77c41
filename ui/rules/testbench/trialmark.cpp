// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/testbench/trialmark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int Side = 64; // pixels: scaled down to what a list wants, and sharp on any screen

QPainterPath shapeOf(TrialMark mark)
{
    QPainterPath shape;
    switch (mark) {
    case TrialMark::Yes:
        shape.moveTo(12, 34);
        shape.lineTo(26, 48);
        shape.lineTo(52, 16);
        break;
    case TrialMark::No:
        shape.moveTo(16, 16);
        shape.lineTo(48, 48);
        shape.moveTo(48, 16);
        shape.lineTo(16, 48);
        break;
    case TrialMark::Warning:
        shape.moveTo(32, 10);
        shape.lineTo(32, 36);
        shape.moveTo(32, 52);
        shape.lineTo(32, 53);
        break;
    case TrialMark::Open:
        shape.moveTo(18, 32);
        shape.lineTo(46, 32);
        break;
    }
    return shape;
}

ColorRole roleOf(TrialMark mark)
{
    switch (mark) {
    case TrialMark::Yes:
        return ColorRole::Ok;
    case TrialMark::No:
        return ColorRole::Error;
    case TrialMark::Warning:
        return ColorRole::WarningText;
    case TrialMark::Open:
        break;
    }
    return ColorRole::MutedText;
}

} // namespace

TrialMark markOf(RuleTrace::Outcome outcome)
{
    switch (outcome) {
    case RuleTrace::Outcome::Matched:
    case RuleTrace::Outcome::MatchedLogOnly:
        return TrialMark::Yes;
    case RuleTrace::Outcome::NotMatched:
    case RuleTrace::Outcome::NotScheduled:
    case RuleTrace::Outcome::CoolingDown:
        return TrialMark::No;
    case RuleTrace::Outcome::Off:
    case RuleTrace::Outcome::NotAsked:
        break;
    }
    return TrialMark::Open;
}

TrialMark markOf(Requirement requirement)
{
    switch (requirement) {
    case Requirement::Met:
        return TrialMark::Yes;
    case Requirement::NotMet:
        return TrialMark::No;
    case Requirement::CutOff:
        return TrialMark::Warning;
    case Requirement::NotAsked:
        break;
    }
    return TrialMark::Open;
}

QColor markColor(TrialMark mark, const QPalette &palette)
{
    return themeColor(roleOf(mark), palette);
}

QIcon markIcon(TrialMark mark, const QPalette &palette)
{
    const QColor color = markColor(mark, palette);
    const QString key = u"ewc-mark-%1-%2"_s.arg(int(mark)).arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(Side, Side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.strokePath(shapeOf(mark),
                           QPen(color, 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // or the style would tint what the colour means
    return icon;
}

} // namespace ewc::ui
