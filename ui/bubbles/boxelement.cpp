// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/bubbleframe.h"
#include "ui/bubbles/contentparts.h"
#include "ui/bubbles/mediadrawing.h"
#include "ui/bubbles/thumbnails.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int PictureHeight = 150;
constexpr int PictureWidth = 200; ///< while one does not know its shape
constexpr int WidestPicture = 240;
constexpr double SlimmestShape = 0.6; // width by height; what is slimmer or wider is cut
constexpr double WidestShape = 1.6;
constexpr double BannerShape = 2.35; // 1068 × 455, which the platform recommends for news
constexpr int PlaySize = 36;

/*! A picture, the banner of an article, or a video: a box whose height is known beforehand. */
class BoxElement final : public BubbleElement
{
public:
    explicit BoxElement(const BubbleBlock &block)
        : m_block(block)
    {
    }

    [[nodiscard]] QSize layOut(int width) override
    {
        if (m_block.kind == BubbleBlock::Kind::Picture)
            return {std::min(width, WidestPicture), PictureHeight};
        if (m_block.kind == BubbleBlock::Kind::Banner)
            return {width, static_cast<int>(width / BannerShape)};
        return {width, std::min(PictureHeight, width * 9 / 16)};
    }

    void draw(QPainter &painter, const QRect &rect, const BubbleInk &ink,
              int firstPart) const override
    {
        const bool isPicture = m_block.kind == BubbleBlock::Kind::Picture;
        const qreal radius = isPicture ? BubbleRadius : space::Tight;
        QRect shown = rect;
        if (m_block.kind == BubbleBlock::Kind::Video) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(themeColor(ColorRole::Scrim, ink.palette));
            painter.drawRoundedRect(rect, radius, radius);
            drawPlay(painter, rect, ink);
        } else {
            const Thumbnail thumb = ink.pictures == nullptr || m_block.medium.isEmpty()
                                        ? Thumbnail()
                                        : ink.pictures->find(m_block.medium);
            if (isPicture)
                shown = shape(rect, thumb.picture.size(), ink.isFromMember);
            if (thumb.picture.isNull()) {
                drawEmptyBox(painter, shown, thumb.isBroken ? QString() : m_block.icon, ink,
                             radius);
                if (thumb.isBroken)
                    drawBroken(painter, shown, ink);
            } else {
                drawPicture(painter, shown, thumb.picture, radius);
            }
        }
        if (m_block.action.kind != BubbleAction::Kind::None && ink.currentPart == firstPart)
            drawCurrentMark(painter, shown.adjusted(1, 1, -1, -1), ink);
    }

    [[nodiscard]] QList<BubblePart> parts(const QRect &rect) const override
    {
        const QString label = m_block.detail.isEmpty() ? m_block.text : m_block.detail;
        return wholePart(rect, m_block.action, label);
    }

private:
    /*! The part of \a room that a picture of \a size takes: all its height, on its side. */
    static QRect shape(const QRect &room, const QSize &size, bool isAtRight)
    {
        const double wanted = size.isEmpty() ? double(PictureWidth) / PictureHeight
                                             : double(size.width()) / size.height();
        const double width = room.height() * std::clamp(wanted, SlimmestShape, WidestShape);
        QRect shown = room;
        shown.setWidth(std::min(room.width(), static_cast<int>(width)));
        if (isAtRight)
            shown.moveRight(room.right());
        return shown;
    }

    static void drawBroken(QPainter &painter, const QRect &rect, const BubbleInk &ink)
    {
        QRect icon(0, 0, BubbleIconSize, BubbleIconSize);
        icon.moveCenter(rect.center());
        themeIcon(u"data-warning"_s).paint(&painter, icon);
        painter.setFont(themeFont(FontRole::Caption));
        painter.setPen(themeColor(ColorRole::MutedText, ink.palette));
        painter.drawText(rect.adjusted(0, rect.height() / 2 + BubbleIconSize, 0, 0),
                         Qt::AlignHCenter | Qt::AlignTop,
                         bubbleText(QT_TRANSLATE_NOOP("Bubble", "Not available")));
    }

    static void drawPlay(QPainter &painter, const QRect &rect, const BubbleInk &ink)
    {
        QRectF circle(0, 0, PlaySize, PlaySize);
        circle.moveCenter(QRectF(rect).center());
        const QColor light = themeColor(ColorRole::ScrimText, ink.palette);
        painter.setPen(QPen(light, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        drawPlayMark(painter, circle, light);
    }

    BubbleBlock m_block;
};

} // namespace

std::unique_ptr<BubbleElement> boxElement(const BubbleBlock &block)
{
    return std::make_unique<BoxElement>(block);
}

} // namespace ewc::ui
