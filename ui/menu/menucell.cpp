// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menu/menucell.h"

#include "ui/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int CellHeight = 40; // pixels
constexpr int IconSize = 16; // pixels
constexpr qreal Radius = 4;

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

MenuCell::MenuCell(Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void MenuCell::setButton(const QString &name, bool opensMenu)
{
    setText(name);
    m_opensMenu = opensMenu;
    update();
}

void MenuCell::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    update();
}

void MenuCell::setFlawed(bool isFlawed)
{
    m_isFlawed = isFlawed;
    update();
}

QSize MenuCell::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * space::Group, CellHeight};
}

void MenuCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPen border(themeColor(m_isChosen ? ColorRole::Accent : ColorRole::Border, palette()),
                m_isChosen ? 2 : 1);
    if (m_kind == Kind::Place)
        border.setStyle(Qt::DashLine);
    painter.setPen(border);
    painter.setBrush(themeColor(underMouse() ? ColorRole::Sunken : ColorRole::Surface, palette()));
    painter.drawRoundedRect(shape, Radius, Radius);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape.adjusted(3, 3, -3, -3), Radius, Radius);
    }

    const QRect inside = rect().adjusted(space::Control, 0, -space::Control, 0);
    if (m_kind == Kind::Place) {
        themeIcon(u"list-add"_s).paint(&painter, inside);
        return;
    }
    // The mark of a button that opens a menu is the one WeChat has: three lines.
    QString shown = m_opensMenu ? u"≡ "_s + text() : text();
    QRect room = inside;
    if (m_isFlawed) {
        themeIcon(u"emblem-warning"_s)
            .paint(&painter, QRect(room.left(), (height() - IconSize) / 2, IconSize, IconSize));
        room.setLeft(room.left() + IconSize + space::Tight);
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(shown, Qt::ElideRight, room.width()));
}

void MenuCell::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void MenuCell::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->position().toPoint() - m_pressed;
    if (m_kind == Kind::Button && (event->buttons() & Qt::LeftButton) != 0
        && (m_isDragged || way.manhattanLength() >= QApplication::startDragDistance())) {
        m_isDragged = true;
        setCursor(Qt::ClosedHandCursor);
        Q_EMIT dragged(event->globalPosition().toPoint());
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

void MenuCell::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragged) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_isDragged = false;
    setDown(false);
    setCursor(Qt::PointingHandCursor);
    Q_EMIT released(event->globalPosition().toPoint(), true);
}

void MenuCell::keyPressEvent(QKeyEvent *event)
{
    if (m_isDragged && event->key() == Qt::Key_Escape) {
        m_isDragged = false;
        setDown(false);
        setCursor(Qt::PointingHandCursor);
        Q_EMIT released({}, false);
    } else if (isArrow(event->key())) {
        Q_EMIT arrowPressed(static_cast<Qt::Key>(event->key()),
                            event->modifiers().testFlag(Qt::ControlModifier));
    } else if (event->key() == Qt::Key_Delete && m_kind == Kind::Button) {
        Q_EMIT removeWanted();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void MenuCell::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
}

} // namespace ewc::ui
