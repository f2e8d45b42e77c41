// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/bubbleelement.h"

#include "ui/theme.h"

#include <QPainter>

namespace ewc::ui {

QColor BubbleInk::color(Tone tone) const
{
    // On green the theme has one colour of text; what means something keeps its own elsewhere.
    constexpr int MutedAlpha = 170;
    if (isFromMember) {
        QColor text = themeColor(ColorRole::BubbleOutText, palette);
        if (tone == Tone::Muted)
            text.setAlpha(MutedAlpha);
        return text;
    }
    switch (tone) {
    case Tone::Muted:
        return themeColor(ColorRole::MutedText, palette);
    case Tone::Good:
        return themeColor(ColorRole::Ok, palette);
    case Tone::Warning:
        return themeColor(ColorRole::WarningText, palette);
    case Tone::Bad:
        return themeColor(ColorRole::Error, palette);
    case Tone::Link:
        return palette.color(QPalette::Link);
    case Tone::Normal:
        break;
    }
    return themeColor(ColorRole::Text, palette);
}

std::unique_ptr<BubbleElement> bubbleElement(const BubbleBlock &block, const QFont &font)
{
    switch (block.kind) {
    case BubbleBlock::Kind::Text:
        return textElement(block, font);
    case BubbleBlock::Kind::Rule:
        return ruleElement();
    case BubbleBlock::Kind::Picture:
    case BubbleBlock::Kind::Banner:
    case BubbleBlock::Kind::Video:
        return boxElement(block);
    case BubbleBlock::Kind::Voice:
        return voiceElement(block, font);
    case BubbleBlock::Kind::File:
    case BubbleBlock::Kind::Item:
        return fileElement(block, font);
    case BubbleBlock::Kind::Pair:
        return pairElement(block, font);
    case BubbleBlock::Kind::Buttons:
        return buttonsElement(block, font);
    case BubbleBlock::Kind::Option:
        return optionElement(block, font);
    case BubbleBlock::Kind::Select:
        return selectElement(block, font);
    case BubbleBlock::Kind::Table:
        return tableElement(block, font);
    }
    Q_UNREACHABLE();
}

QList<BubblePart> wholePart(const QRect &rect, const BubbleAction &action, const QString &label,
                            const QList<BubbleOption> &options)
{
    if (action.kind == BubbleAction::Kind::None)
        return {};
    return {{.area = rect, .action = action, .label = label, .options = options}};
}

void drawCurrentMark(QPainter &painter, const QRect &rect, const BubbleInk &ink)
{
    constexpr int Radius = 4;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.color(Tone::Normal), 1.5));
    painter.drawRoundedRect(QRectF(rect).adjusted(-1.5, -1.5, 1.5, 1.5), Radius, Radius);
}

QFont bubbleFont(BubbleBlock::Size size, const QFont &body)
{
    switch (size) {
    case BubbleBlock::Size::Caption:
        return themeFont(FontRole::Caption);
    case BubbleBlock::Size::Huge:
        return themeFont(FontRole::Title);
    case BubbleBlock::Size::Title: {
        QFont bold = body;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    case BubbleBlock::Size::Body:
        break;
    }
    return body;
}

} // namespace ewc::ui
