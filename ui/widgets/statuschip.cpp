// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statuschip.h"

#include "ui/widgets/detailspopup.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyleOptionToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int WidestChip = 320; // pixels
constexpr int FewestCharacters = 6; // of the text that stay in sight

QString firstSentence(const QString &text)
{
    static const QRegularExpression end(u"\n|[.!?](?=\\s)|[。！？]"_s);
    const auto found = end.match(text);
    return found.hasMatch() ? text.left(found.capturedEnd()).trimmed() : text;
}

/*! A ring of \a size pixels that is filled clockwise from its top. */
QIcon gaugeIcon(const QColor &color, double share, int size, double ratio)
{
    constexpr int Circle = 360 * 16; // as Qt counts angles
    QPixmap pixmap(QSizeF(size * ratio, size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = size / 6.0;
    const QRectF ring = QRectF(0, 0, size, size).adjusted(width, width, -width, -width);
    QColor pale = color;
    pale.setAlphaF(0.3F);
    painter.setPen(QPen(pale, width));
    painter.drawEllipse(ring);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, Circle / 4, -static_cast<int>(share * Circle));
    return pixmap;
}

} // namespace

StatusChip::StatusChip(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, &StatusChip::showDetails);
}

void StatusChip::setStatus(ColorRole mark, const QString &text)
{
    m_mark = mark;
    showMark();
    setText(text);
}

void StatusChip::setStatus(ColorRole mark, const QString &text, const QString &details)
{
    setStatus(mark, text);
    keepDetails(text, details);
    setToolTip(details);
}

void StatusChip::setDetails(const QString &title, const QString &text)
{
    keepDetails(title, text);
    setToolTip(text.isEmpty() ? QString()
                              : u"<p>%1</p>"_s.arg(firstSentence(text).toHtmlEscaped()));
}

void StatusChip::setGauge(double share)
{
    m_gauge = std::clamp(share, 0.0, 1.0);
    showMark();
}

void StatusChip::showMark()
{
    const QColor color = themeColor(m_mark, palette());
    setIcon(m_gauge ? gaugeIcon(color, *m_gauge, iconSize().height(), devicePixelRatioF())
                    : dotIcon(color));
}

void StatusChip::keepDetails(const QString &title, const QString &details)
{
    m_title = title;
    m_details = details;
    setAccessibleDescription(details);
    if (m_popup != nullptr)
        m_popup->setDetails(title, details);
}

void StatusChip::setActions(const QList<QAction *> &actions)
{
    m_actions = QList<QPointer<QAction>>(actions.begin(), actions.end());
}

void StatusChip::showDetails()
{
    if (m_details.isEmpty() && m_actions.isEmpty())
        return;
    m_popup = new DetailsPopup(*this);
    m_popup->setDetails(m_title, m_details);
    m_popup->setActions(m_actions);
    m_popup->popUp();
}

int StatusChip::textWidth(const QString &text) const
{
    return fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

QSize StatusChip::sizeHint() const
{
    return QToolButton::sizeHint().boundedTo({WidestChip, QWIDGETSIZE_MAX});
}

QSize StatusChip::minimumSizeHint() const
{
    const QSize full = QToolButton::sizeHint();
    const int least = textWidth(text().left(FewestCharacters) + u'…');
    return {std::min(full.width(), full.width() - textWidth(text()) + least), full.height()};
}

void StatusChip::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    // What the frame and the dot take cannot be asked of sizeHint(), which comes by here.
    const int decoration = option->iconSize.width() + 2 * space::Control;
    QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width() - decoration);
    option->text = shown.replace(u'&', u"&&"_s); // no mnemonic
}

void StatusChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

void StatusChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showMark();
    QToolButton::changeEvent(event);
}

} // namespace ewc::ui
