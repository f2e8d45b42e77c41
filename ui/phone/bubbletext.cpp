// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/bubbletext.h"

#include "ui/phone/phonekinds.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace ewc::ui {
namespace {

constexpr int IconSize = 16;

/*! Breaks \a layout into lines of at most \a width and returns the space they need. */
QSize breakLines(QTextLayout &layout, qreal width)
{
    qreal height = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(height))};
}

/*! The icon called \a name in \a color: the theme's own would vanish on a bubble of ours. */
QPixmap tinted(const QString &name, const QColor &color, qreal ratio)
{
    QPixmap pixmap = themeIcon(name).pixmap(QSize(IconSize, IconSize), ratio);
    if (pixmap.isNull()) // no icon theme
        return pixmap;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, IconSize, IconSize), color);
    return pixmap;
}

} // namespace

BubbleText::BubbleText(const PhoneMessage &message, const QFont &font, int width)
{
    const PhoneKind *kind = phoneKind(message.type);
    if (kind != nullptr && !message.isFromApplication() && !message.title.isEmpty())
        m_icon = kind->icon;

    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    add(message.title, bold, m_icon.isEmpty() ? 0 : IconSize + space::Tight, false, width);
    add(message.text, font, 0, false, width);
    add(message.detail, themeFont(FontRole::Caption), 0, true, width);
}

void BubbleText::add(const QString &text, const QFont &font, int indent, bool isMuted, int width)
{
    if (text.isEmpty())
        return;
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    Block block{.layout = std::make_unique<QTextLayout>(lines, font),
                .size = {},
                .indent = indent,
                .isMuted = isMuted};
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrapping.setTextDirection(Qt::LayoutDirectionAuto);
    const bool isRightToLeft = lines.isRightToLeft();
    wrapping.setAlignment(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    block.layout->setTextOption(wrapping);
    block.layout->setCacheEnabled(true);
    block.size = breakLines(*block.layout, width - indent);
    if (isRightToLeft) // it stands at the right of its lines: they may not be wider than the text
        breakLines(*block.layout, block.size.width() + 1);

    m_size.setWidth(std::max(m_size.width(), indent + block.size.width()));
    m_size.setHeight(m_size.height() + (m_blocks.empty() ? 0 : space::Tight) + block.size.height());
    m_blocks.push_back(std::move(block));
}

void BubbleText::draw(QPainter &painter, const QPointF &origin, const QColor &text,
                      const QColor &muted) const
{
    QPointF at = origin;
    for (const Block &block : m_blocks) {
        if (block.indent > 0) {
            const qreal firstLine = block.layout->lineAt(0).height();
            painter.drawPixmap(at + QPointF(0, std::round((firstLine - IconSize) / 2)),
                               tinted(m_icon, text, painter.device()->devicePixelRatioF()));
        }
        painter.setPen(block.isMuted ? muted : text);
        block.layout->draw(&painter, at + QPointF(block.indent, 0));
        at.ry() += block.size.height() + space::Tight;
    }
}

} // namespace ewc::ui
