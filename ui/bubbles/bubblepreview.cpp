// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/bubblepreview.h"

#include "ui/bubbles/bubbleframe.h"
#include "ui/bubbles/thumbnails.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int Margin = space::Group;
constexpr int WidestBubble = 320; // as wide as a phone shows it
constexpr int NarrowestWidth = 180;
constexpr int UsualWidth = 360;

} // namespace

BubblePreview::BubblePreview(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPathOf({});
}

BubblePreview::~BubblePreview() = default;

void BubblePreview::setPathOf(const LocalMedia::PathOf &pathOf)
{
    m_pictures.reset(); // before what it takes them from
    m_media = std::make_unique<LocalMedia>(pathOf);
    m_pictures = std::make_unique<Thumbnails>(*m_media);
    connect(m_pictures.get(), &Thumbnails::changed, this, [this] { update(); });
    update();
}

void BubblePreview::setMessage(const QString &type, const QJsonObject &content)
{
    if (type == m_type && content == m_content)
        return;
    m_type = type;
    m_content = content;
    renew();
}

void BubblePreview::renew()
{
    m_shown.clear();
    if (!m_type.isEmpty())
        m_shown.append({.content = bubbleContent(m_type, m_content), .caption = {}});
    if (differsInWeChat(m_type)) {
        m_shown.first().caption = tr("In WeCom");
        m_shown.append({.content = bubbleContent(m_type, m_content, BubbleLook::WeChat),
                        .caption = tr("In WeChat")});
    }
    m_laidOutWidth = -1;
    QString spoken;
    for (const Shown &shown : std::as_const(m_shown)) {
        if (!shown.caption.isEmpty())
            spoken += shown.caption + u":\n"_s;
        spoken += plainText(shown.content) + u'\n';
    }
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(spoken.trimmed());
    updateGeometry();
    update();
}

int BubblePreview::captionHeight() const
{
    return QFontMetrics(themeFont(FontRole::Caption)).height() + space::Tight;
}

const std::vector<std::unique_ptr<BubbleLayout>> &BubblePreview::layoutsFor(int width) const
{
    if (width == m_laidOutWidth)
        return m_layouts;
    m_laidOutWidth = width;
    m_layouts.clear();
    const int room = std::clamp(width - 2 * Margin - AvatarSize - AvatarGap, 1, WidestBubble);
    for (const Shown &shown : m_shown) {
        m_layouts.push_back(std::make_unique<BubbleLayout>(
            shown.content, font(), BubbleLayout::Room{.bubble = room, .card = room}));
    }
    return m_layouts;
}

QSize BubblePreview::sizeHint() const
{
    return {UsualWidth, heightForWidth(UsualWidth)};
}

QSize BubblePreview::minimumSizeHint() const
{
    return {NarrowestWidth, 2 * Margin + AvatarSize};
}

int BubblePreview::heightForWidth(int width) const
{
    int height = Margin;
    const auto &layouts = layoutsFor(width);
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        const bool isNamed = !m_shown.at(static_cast<qsizetype>(i)).caption.isEmpty();
        height += (isNamed ? captionHeight() : 0)
                  + std::max(AvatarSize, layouts.at(i)->size().height()) + Margin;
    }
    return std::max(height, 2 * Margin + AvatarSize);
}

void BubblePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), themeColor(ColorRole::Sunken, palette()));
    const BubbleInk ink{.palette = palette(), .pictures = m_pictures.get()};
    const QPen border(themeColor(ColorRole::Border, palette()));
    QPoint at(Margin, Margin);
    const auto &layouts = layoutsFor(width());
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        if (const QString &caption = m_shown.at(static_cast<qsizetype>(i)).caption;
            !caption.isEmpty()) {
            painter.setFont(themeFont(FontRole::Caption));
            painter.setPen(themeColor(ColorRole::MutedText, palette()));
            painter.drawText(QRect(at, QSize(width() - 2 * Margin, captionHeight())),
                             Qt::AlignLeft | Qt::AlignTop, caption);
            at.ry() += captionHeight();
        }
        drawAvatar(painter, QRect(at, QSize(AvatarSize, AvatarSize)), {}, palette());
        layouts.at(i)->draw(painter, at + QPoint(AvatarSize + AvatarGap, 0), ink, border);
        at.ry() += std::max(AvatarSize, layouts.at(i)->size().height()) + Margin;
    }
}

void BubblePreview::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
    case QEvent::StyleChange:
        renew();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

} // namespace ewc::ui
