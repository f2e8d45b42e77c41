// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/bubbleview.h"

#include "ui/phone/bubbledelegate.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

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

void BubbleView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
    case QEvent::StyleChange:
        m_delegate->forgetHeights();
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
