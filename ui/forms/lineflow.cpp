// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/lineflow.h"

#include "ui/theme.h"

#include <QWidget>

#include <algorithm>

namespace ewc::ui {
namespace {

constexpr int Comfortable = 200; // pixels: what a field that takes more can begin with
constexpr int OneLine = 30; // pixels: fields that are higher have several

bool isGreedy(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

int widthOf(QLayoutItem *item)
{
    return isGreedy(item) ? std::max(item->minimumSize().width(), Comfortable)
                          : item->sizeHint().width();
}

int heightOf(QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

/*! Puts \a line to its place; returns its height. */
int place(const QList<QLayoutItem *> &line, const QRect &rect, int used, bool isForReal)
{
    const auto greedy = static_cast<int>(std::ranges::count_if(line, isGreedy));
    const int more = greedy == 0 ? 0 : std::max(0, rect.width() - used) / greedy;
    int x = rect.x();
    int height = 0;
    int first = 0; // height of the first line, where some have several
    for (QLayoutItem *item : line) {
        const int width = std::min(rect.width(), widthOf(item) + (isGreedy(item) ? more : 0));
        height = std::max(height, heightOf(item, width));
        first = std::max(first, std::min(OneLine, heightOf(item, width)));
    }
    for (QLayoutItem *item : line) {
        const int width = std::min(rect.width(), widthOf(item) + (isGreedy(item) ? more : 0));
        const int own = heightOf(item, width);
        if (isForReal)
            item->setGeometry({x, rect.y() + std::max(0, (first - own) / 2), width, own});
        x += width + space::Control;
    }
    return height;
}

} // namespace

LineFlow::LineFlow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

LineFlow::~LineFlow()
{
    qDeleteAll(m_items);
}

QLayoutItem *LineFlow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int LineFlow::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize LineFlow::sizeHint() const
{
    QSize size;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + widthOf(item) + space::Control,
                    std::max(size.height(), item->sizeHint().height())};
    }
    return size;
}

QSize LineFlow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void LineFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/*! Returns the height that it takes. */
int LineFlow::arrange(const QRect &rect, bool isForReal) const
{
    QList<QLayoutItem *> line;
    int used = 0;
    int y = rect.y();
    const auto end = [&] {
        if (!line.isEmpty())
            y += place(line, {rect.x(), y, rect.width(), 0}, used, isForReal) + space::Tight;
        line.clear();
        used = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = widthOf(item);
        if (!line.isEmpty() && used + space::Control + width > rect.width())
            end();
        used += (line.isEmpty() ? 0 : space::Control) + width;
        line.append(item);
    }
    end();
    return std::max(0, y - space::Tight - rect.y());
}

} // namespace ewc::ui
