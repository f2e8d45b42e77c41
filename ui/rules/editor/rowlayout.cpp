// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/rowlayout.h"

#include "ui/theme.h"

#include <QWidget>

#include <algorithm>

namespace ewc::ui {
namespace {

constexpr int NarrowestBody = 260; // pixels, beside the head

int heightOf(QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

RowLayout::RowLayout(QWidget *parent, QWidget *grip, QWidget *head, QWidget *body, QWidget *end)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : {grip, head, body, end})
        addChildWidget(widget);
    m_items = {new QWidgetItem(grip), new QWidgetItem(head), new QWidgetItem(body),
               new QWidgetItem(end)};
}

RowLayout::~RowLayout()
{
    for (const QLayoutItem *item : m_items)
        delete item;
}

void RowLayout::addItem(QLayoutItem *item)
{
    delete item; // all places are taken
}

QLayoutItem *RowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)) : nullptr;
}

QLayoutItem *RowLayout::takeAt(int)
{
    return nullptr;
}

int RowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize RowLayout::sizeHint() const
{
    constexpr int ComfortableWidth = 560; // pixels
    return {ComfortableWidth, heightForWidth(ComfortableWidth)};
}

QSize RowLayout::minimumSize() const
{
    int width = m_items[GripPlace]->sizeHint().width() + m_items[HeadPlace]->minimumSize().width()
                + m_items[EndPlace]->sizeHint().width() + 2 * space::Tight;
    if (!m_items[BodyPlace]->isEmpty())
        width = std::max(width, m_items[GripPlace]->sizeHint().width() + space::Tight
                                    + m_items[BodyPlace]->minimumSize().width());
    return {width, m_items[HeadPlace]->sizeHint().height()};
}

void RowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/*! Returns the height that it takes. */
int RowLayout::arrange(const QRect &rect, bool isForReal) const
{
    const QSize grip = m_items[GripPlace]->sizeHint();
    const QSize end = m_items[EndPlace]->sizeHint();
    QSize head = m_items[HeadPlace]->sizeHint();
    QLayoutItem *body = m_items[BodyPlace];
    const int left = rect.x() + grip.width() + space::Tight;
    const int right = rect.x() + rect.width() - end.width() - space::Tight;
    head.setWidth(std::max(0, std::min(head.width(), right - left)));
    const int beside = right - left - head.width() - space::Control;
    const bool isBeside = beside >= NarrowestBody;
    const bool hasBody = !body->isEmpty();

    QRect place;
    if (hasBody && isBeside)
        place = {left + head.width() + space::Control, rect.y(), beside, heightOf(body, beside)};
    else if (hasBody)
        place = {left, rect.y() + head.height() + space::Tight,
                 std::max(0, rect.right() + 1 - left),
                 heightOf(body, std::max(0, rect.right() + 1 - left))};
    if (isForReal) {
        m_items[GripPlace]->setGeometry({rect.topLeft(), QSize(grip.width(), head.height())});
        m_items[HeadPlace]->setGeometry({QPoint(left, rect.y()), head});
        m_items[EndPlace]->setGeometry(
            {right + space::Tight, rect.y(), end.width(), std::max(end.height(), head.height())});
        if (hasBody)
            body->setGeometry(place);
    }
    const int below = hasBody ? place.bottom() + 1 - rect.y() : 0;
    return std::max(head.height(), below);
}

} // namespace ewc::ui
