// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/chipflow.h"

#include "ui/theme.h"

#include <QWidget>

#include <algorithm>

namespace ewc::ui {

ChipFlow::ChipFlow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::Tight);
}

ChipFlow::~ChipFlow()
{
    qDeleteAll(m_items);
}

void ChipFlow::insertBeforeLast(QWidget *widget)
{
    addWidget(widget);
    if (const qsizetype size = m_items.size(); size > 1)
        m_items.swapItemsAt(size - 1, size - 2);
    invalidate();
}

void ChipFlow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int ChipFlow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ChipFlow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ChipFlow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations ChipFlow::expandingDirections() const
{
    return Qt::Horizontal;
}

bool ChipFlow::hasHeightForWidth() const
{
    return true;
}

int ChipFlow::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

QSize ChipFlow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize ChipFlow::sizeHint() const
{
    return minimumSize();
}

void ChipFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    (void)layOut(rect, true);
}

/*! Returns the height it takes; moves the widgets only if \a isReal. */
int ChipFlow::layOut(const QRect &rect, bool isReal) const
{
    int left = rect.left();
    int top = rect.top();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const bool isLast = item == m_items.constLast();
        const QSize hint = item->sizeHint();
        const int wanted = isLast ? item->minimumSize().width() : hint.width();
        const int width = std::min(wanted, rect.width());
        if (left > rect.left() && left + width > rect.right() + 1) {
            left = rect.left();
            top += lineHeight + spacing();
            lineHeight = 0;
        }
        lineHeight = std::max(lineHeight, hint.height());
        if (isReal)
            item->setGeometry(QRect(left, top, isLast ? rect.right() + 1 - left : width,
                                    isLast ? lineHeight : hint.height()));
        left += width + spacing();
    }
    return top + lineHeight - rect.top();
}

} // namespace ewc::ui
