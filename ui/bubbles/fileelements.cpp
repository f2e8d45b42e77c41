// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/mediadrawing.h"
#include "ui/bubbles/textpiece.h"
#include "ui/bubbles/thumbnails.h"
#include "ui/theme.h"

#include <QIcon>
#include <QMimeDatabase>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int IconSize = BubbleIconSize;
constexpr int ThumbSize = 44;

/*! A recording: a mark to play it, a few waves, and how long it is. */
class VoiceElement final : public BubbleElement
{
public:
    VoiceElement(const BubbleBlock &block, const QFont &body)
        : m_block(block)
        , m_font(body)
        , m_metrics(body)
        , m_text(block.text, body)
        , m_isMeasured(block.text.endsWith(u'″'))
    {
    }

    [[nodiscard]] QSize layOut(int width) override
    {
        const QSize text = m_text.breakLines(width / 2, 1);
        const int number = m_metrics.horizontalAdvance(u"60″"_s); // which may come later
        const int all = IconSize + space::Control + wavesWidth() + space::Control
                        + std::max(text.width(), number);
        return {std::min(width, all), std::max(IconSize, text.height())};
    }

    void draw(QPainter &painter, const QRect &rect, const BubbleInk &ink,
              int firstPart) const override
    {
        const QColor color = ink.color(Tone::Normal);
        const QRectF circle(rect.left() + 1, rect.center().y() - IconSize / 2.0 + 1.5, IconSize - 2,
                            IconSize - 2);
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        if (!ink.playing.isEmpty() && ink.playing == m_block.medium) {
            constexpr qreal Inset = 6.5;
            painter.fillRect(circle.adjusted(Inset, Inset, -Inset, -Inset), color);
        } else {
            drawPlayMark(painter, circle, color);
        }

        const int x = rect.left() + IconSize + space::Control;
        painter.setPen(QPen(ink.color(Tone::Muted), 2, Qt::SolidLine, Qt::RoundCap));
        for (int i = 0; i < Waves; ++i) {
            const int half = 2 + (i * 5 + i * i) % 6; // an uneven pattern that stays the same
            const QPointF middle(x + i * WaveStep + 1, rect.center().y() + 0.5);
            painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half));
        }
        const int top = rect.top() + (rect.height() - m_text.size().height()) / 2;
        const QPointF left(x + wavesWidth() + space::Control, top);
        const int seconds = m_isMeasured || ink.pictures == nullptr || m_block.medium.isEmpty()
                                ? 0
                                : ink.pictures->find(m_block.medium).seconds;
        if (seconds > 0) {
            TextPiece length(u"%1″"_s.arg(seconds), m_font);
            length.breakLines(rect.width(), 1);
            length.draw(painter, left, ink, Tone::Normal);
        } else {
            m_text.draw(painter, left, ink, Tone::Normal);
        }
        if (m_block.action.kind != BubbleAction::Kind::None && ink.currentPart == firstPart)
            drawCurrentMark(painter, rect, ink);
    }

    [[nodiscard]] QList<BubblePart> parts(const QRect &rect) const override
    {
        return wholePart(rect, m_block.action, m_block.text);
    }

private:
    static constexpr int Waves = 9;
    static constexpr int WaveStep = 5;
    [[nodiscard]] static int wavesWidth() { return Waves * WaveStep; }

    BubbleBlock m_block;
    QFont m_font;
    QFontMetrics m_metrics;
    TextPiece m_text;
    bool m_isMeasured; ///< the text says how long it is
};

/*! An icon or a small picture, and two lines beside it: a file, a place, an article of several. */
class FileElement final : public BubbleElement
{
public:
    FileElement(const BubbleBlock &block, const QFont &body)
        : m_block(block)
        , m_text(block.text, body)
        , m_detail(block.detail, themeFont(FontRole::Caption))
    {
    }

    [[nodiscard]] QSize layOut(int width) override
    {
        const int room = width - (hasThumb() ? ThumbSize + space::Control : 0);
        const int text = m_text.breakLines(room, 2).height();
        const int detail = m_block.detail.isEmpty() ? 0 : m_detail.breakLines(room, 2).height();
        m_textHeight = text + (detail > 0 ? 2 : 0) + detail;
        return {width, std::max(hasThumb() ? ThumbSize : 0, m_textHeight)};
    }

    void draw(QPainter &painter, const QRect &rect, const BubbleInk &ink,
              int firstPart) const override
    {
        const bool isFile = m_block.kind == BubbleBlock::Kind::File;
        QRect thumb(rect.left(), rect.top() + (rect.height() - ThumbSize) / 2, ThumbSize,
                    ThumbSize);
        if (!isFile)
            thumb.moveRight(rect.right());
        if (hasThumb())
            drawThumb(painter, thumb, ink);
        const int left = isFile && hasThumb() ? thumb.right() + 1 + space::Control : rect.left();
        QPointF at(left, rect.top() + (rect.height() - m_textHeight) / 2);
        m_text.draw(painter, at, ink, m_block.tone);
        at.ry() += m_text.size().height() + 2;
        if (!m_block.detail.isEmpty())
            m_detail.draw(painter, at, ink, Tone::Muted);
        if (m_block.action.kind != BubbleAction::Kind::None && ink.currentPart == firstPart)
            drawCurrentMark(painter, rect, ink);
    }

    [[nodiscard]] QList<BubblePart> parts(const QRect &rect) const override
    {
        return wholePart(rect, m_block.action, m_block.text);
    }

private:
    [[nodiscard]] bool hasThumb() const
    {
        return !m_block.icon.isEmpty() || !m_block.medium.isEmpty();
    }

    void drawThumb(QPainter &painter, const QRect &rect, const BubbleInk &ink) const
    {
        if (m_block.kind == BubbleBlock::Kind::File) {
            const bool isPlain = m_block.medium.isEmpty() && m_block.icon != u"text-x-generic";
            if (isPlain)
                return drawEmptyBox(painter, rect, m_block.icon, ink, space::Tight);
            static const QMimeDatabase types;
            const QString icon =
                types.mimeTypeForFile(m_block.text, QMimeDatabase::MatchExtension).iconName();
            QIcon::fromTheme(icon, themeIcon(m_block.icon)).paint(&painter, rect);
            return;
        }
        const QPixmap picture = ink.pictures == nullptr || m_block.medium.isEmpty()
                                    ? QPixmap()
                                    : ink.pictures->find(m_block.medium).picture;
        if (picture.isNull())
            drawEmptyBox(painter, rect, m_block.icon, ink, space::Tight);
        else
            drawPicture(painter, rect, picture, space::Tight);
    }

    BubbleBlock m_block;
    TextPiece m_text;
    TextPiece m_detail;
    int m_textHeight = 0;
};

} // namespace

std::unique_ptr<BubbleElement> voiceElement(const BubbleBlock &block, const QFont &font)
{
    return std::make_unique<VoiceElement>(block, font);
}

std::unique_ptr<BubbleElement> fileElement(const BubbleBlock &block, const QFont &font)
{
    return std::make_unique<FileElement>(block, font);
}

} // namespace ewc::ui
