// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/bubbleview.h"

#include "ui/delegates/bubbledelegate.h"
#include "ui/theme.h"

#include <QPainter>
#include <QScrollBar>

namespace ewc::ui {

BubbleView::BubbleView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new BubbleDelegate(this))
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
