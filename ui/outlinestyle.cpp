// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outlinestyle.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qreal Radius = 2; // pixels, as Fusion has it

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isMark = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    const bool isFrame = element == PE_FrameLineEdit || element == PE_Frame;
    if ((!isMark && !isFrame) || !isDark(option->palette))
        return;
    if (isFrame && (option->state & State_HasFocus) != 0)
        return; // it is marked, in another colour

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(themeColor(isMark ? ColorRole::MutedText : ColorRole::Border, option->palette));
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(outline);
    else
        painter->drawRoundedRect(outline, Radius, Radius);
    painter->restore();
}

} // namespace ewc::ui
