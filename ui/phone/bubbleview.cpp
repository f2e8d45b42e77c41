// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/bubbleview.h"

#include "ui/bubbles/thumbnails.h"
#include "ui/phone/bubbledelegate.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ewc::ui {

BubbleView::BubbleView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new BubbleDelegate(this))
    , m_copy(new QAction(this))
{
    setItemDelegate(m_delegate);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true); // a hand shows what can be clicked

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &BubbleView::copyCurrent);

    QScrollBar *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_following = value >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_following)
            bar->setValue(maximum);
    });
}

void BubbleView::setMemberName(const QString &name)
{
    m_delegate->setMemberName(name);
    viewport()->update();
}

void BubbleView::setPictures(Thumbnails &pictures)
{
    m_delegate->setPictures(&pictures);
    connect(&pictures, &Thumbnails::changed, this, [this] { viewport()->update(); });
}

void BubbleView::setPlaying(const QString &medium)
{
    m_delegate->setPlaying(medium);
    viewport()->update();
}

void BubbleView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void BubbleView::copyCurrent()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void BubbleView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QListView::rowsInserted(parent, first, last);
    // It has forgotten where its rows are. Left to itself it shows nothing for a tenth of a second
    // if it is resized before it finds out.
    if (isVisible())
        executeDelayedItemsLayout();
}

void BubbleView::dataChanged(const QModelIndex &first, const QModelIndex &last,
                             const QList<int> &roles)
{
    for (int row = first.row(); row <= last.row(); ++row)
        m_delegate->forget(first.siblingAtRow(row));
    QListView::dataChanged(first, last, roles);
    if (first.row() <= currentIndex().row() && currentIndex().row() <= last.row())
        setCurrentPart(std::min(m_currentPart, static_cast<int>(parts(currentIndex()).size()) - 1));
    scheduleDelayedItemsLayout(); // it may need more room, or less
}

void BubbleView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
    case QEvent::StyleChange:
        m_delegate->forgetAll();
        scheduleDelayedItemsLayout();
        break;
    default:
        break;
    }
    QListView::changeEvent(event);
}

void BubbleView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    m_copy->setText(tr("&Copy text"));
    m_copy->setIcon(themeIcon(u"edit-copy"_s));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_copy);
    Q_EMIT menuOpening(menu, index);
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void BubbleView::focusInEvent(QFocusEvent *event)
{
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0)
        setCurrentIndex(model()->index(model()->rowCount() - 1, 0)); // the newest, not the oldest
    QListView::focusInEvent(event);
}

QStyleOptionViewItem BubbleView::optionOf(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

QList<BubblePart> BubbleView::parts(const QModelIndex &index) const
{
    return index.isValid() ? m_delegate->parts(optionOf(index), index) : QList<BubblePart>();
}

int BubbleView::partAt(const QModelIndex &index, const QPoint &point) const
{
    return index.isValid() ? m_delegate->partAt(optionOf(index), index, point) : -1;
}

void BubbleView::activate(const QModelIndex &index, int part)
{
    const QList<BubblePart> all = parts(index);
    if (part < 0 || part >= all.size())
        return;
    const QRect place = all.at(part).area.boundingRect();
    Q_EMIT partActivated(index, all.at(part), viewport()->mapToGlobal(place.bottomLeft()));
}

void BubbleView::setCurrentPart(int part)
{
    if (part == m_currentPart)
        return;
    m_currentPart = part;
    m_delegate->setCurrentPart(part);
    const QList<BubblePart> all = parts(currentIndex());
    setAccessibleDescription(part >= 0 && part < all.size() ? all.at(part).label : QString());
    viewport()->update();
}

bool BubbleView::stepPart(int by)
{
    const int next = m_currentPart + by;
    if (!currentIndex().isValid() || next < -1 || next >= parts(currentIndex()).size())
        return false;
    setCurrentPart(next);
    if (next >= 0) { // a card may be higher than what is seen of it
        const QRect area = parts(currentIndex()).at(next).area.boundingRect();
        QScrollBar *bar = verticalScrollBar();
        if (area.bottom() > viewport()->height())
            bar->setValue(bar->value() + area.bottom() - viewport()->height() + space::Control);
        else if (area.top() < 0)
            bar->setValue(bar->value() + area.top() - space::Control);
    }
    return true;
}

void BubbleView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    setCurrentPart(-1);
    QListView::currentChanged(current, previous);
}

bool BubbleView::focusNextPrevChild(bool next)
{
    return stepPart(next ? 1 : -1) || QListView::focusNextPrevChild(next);
}

void BubbleView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        stepPart(event->key() == Qt::Key_Right ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: // with one thing to do it is clear which
        activate(currentIndex(), parts(currentIndex()).size() == 1 ? 0 : m_currentPart);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void BubbleView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isPart = partAt(indexAt(event->pos()), event->pos()) >= 0;
    viewport()->setCursor(isPart ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void BubbleView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressedIndex = indexAt(event->pos());
    m_pressedPart = event->button() == Qt::LeftButton ? partAt(m_pressedIndex, event->pos()) : -1;
}

void BubbleView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const int pressed = std::exchange(m_pressedPart, -1);
    if (pressed >= 0 && index == m_pressedIndex && partAt(index, event->pos()) == pressed)
        activate(index, pressed);
}

bool BubbleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) { // an address is seen before it is opened
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const int part = partAt(index, help->pos());
        const QList<BubblePart> all = part < 0 ? QList<BubblePart>() : parts(index);
        if (part >= 0 && all.at(part).action.kind == BubbleAction::Kind::OpenUrl) {
            QToolTip::showText(help->globalPos(), all.at(part).action.target.toHtmlEscaped(), this);
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void BubbleView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() == nullptr || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(themeColor(ColorRole::MutedText, palette()));
    painter.drawText(viewport()->rect().adjusted(space::Page, 0, -space::Page, 0),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace ewc::ui
