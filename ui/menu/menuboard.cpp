// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menu/menuboard.h"

#include "ui/menu/menucell.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFrame>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int BoardWidth = 340; // pixels
constexpr int CellHeight = 40; // pixels
constexpr int Gap = space::Tight;
constexpr int SwitchWidth = 36; // pixels: the keyboard, beside the buttons
constexpr int PlaceWidth = 40; // pixels: where one more can be added
constexpr int SubWidth = 150; // pixels
constexpr int MarkWidth = 3; // pixels

} // namespace

MenuBoard::MenuBoard(MenuDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_addTop(new MenuCell(MenuCell::Kind::Place, this))
    , m_addSub(new MenuCell(MenuCell::Kind::Place, this))
    , m_mark(new QFrame(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    // Made in the order of Tab: what is open, then the bar.
    for (int i = 0; i < wecom::Menu::MostSubButtons; ++i)
        m_subs.at(static_cast<std::size_t>(i)) = newCell({.top = -1, .sub = i});
    for (int i = 0; i < wecom::Menu::MostButtons; ++i)
        m_tops.at(static_cast<std::size_t>(i)) = newCell({.top = i});
    m_addTop->setObjectName("addTop"_L1);
    m_addSub->setObjectName("addSub"_L1);
    connect(m_addTop, &MenuCell::clicked, this, [this] { m_draft.addTop(tr("New")); });
    connect(m_addSub, &MenuCell::clicked, this,
            [this] { m_draft.addSub(m_draft.place().top, tr("New")); });
    m_mark->setAutoFillBackground(true);
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mark->hide();

    connect(&m_draft, &MenuDraft::changed, this, &MenuBoard::showButtons);
    connect(&m_draft, &MenuDraft::selectionChanged, this, &MenuBoard::showButtons);
    retranslate();
    showButtons();
}

/*! The cell of \a place; that of a sub-button stands for the menu that is open. */
MenuCell *MenuBoard::newCell(const wecom::MenuPlace &place)
{
    auto *cell = new MenuCell(MenuCell::Kind::Button, this);
    const bool isSub = place.isSub();
    const int index = isSub ? place.sub : place.top;
    cell->setObjectName((isSub ? u"sub%1"_s : u"top%1"_s).arg(index));
    const auto here = [this, index, isSub] { return placeOf(index, isSub); };
    connect(cell, &MenuCell::clicked, this, [this, here] { m_draft.select(here()); });
    connect(cell, &MenuCell::focused, this, [this, here] { m_draft.select(here()); });
    connect(cell, &MenuCell::removeWanted, this, [this, here] {
        m_draft.remove(here());
        focusChosen();
    });
    connect(cell, &MenuCell::arrowPressed, this,
            [this, here](Qt::Key key, bool moves) { step(here(), key, moves); });
    connect(cell, &MenuCell::dragged, this,
            [this, here](const QPoint &point) { showDrop(here(), mapFromGlobal(point)); });
    connect(cell, &MenuCell::released, this, [this, here](const QPoint &point, bool isDropped) {
        drop(here(), mapFromGlobal(point), isDropped);
    });
    return cell;
}

wecom::MenuPlace MenuBoard::placeOf(int index, bool isSub) const
{
    return isSub ? wecom::MenuPlace{.top = m_draft.place().top, .sub = index}
                 : wecom::MenuPlace{.top = index};
}

MenuCell *MenuBoard::cellAt(const wecom::MenuPlace &place) const
{
    if (!place.isValid())
        return m_addTop;
    return place.isSub() ? m_subs.at(static_cast<std::size_t>(place.sub))
                         : m_tops.at(static_cast<std::size_t>(place.top));
}

void MenuBoard::focusChosen()
{
    cellAt(m_draft.place())->setFocus(Qt::OtherFocusReason);
}

QSize MenuBoard::sizeHint() const
{
    constexpr int Rows = wecom::Menu::MostSubButtons + 1; // and a place for one more
    return {BoardWidth, Rows * (CellHeight + Gap) + CellHeight + 5 * space::Control};
}

int MenuBoard::topCount() const
{
    return std::min(static_cast<int>(m_draft.menu().buttons.size()), wecom::Menu::MostButtons);
}

int MenuBoard::subCount() const
{
    const auto *top = wecom::buttonAt(m_draft.menu(), {.top = m_draft.place().top});
    return top == nullptr
               ? 0
               : std::min(static_cast<int>(top->buttons.size()), wecom::Menu::MostSubButtons);
}

void MenuBoard::showButtons()
{
    for (int i = 0; i < wecom::Menu::MostButtons; ++i)
        showCell(*m_tops.at(static_cast<std::size_t>(i)), placeOf(i, false));
    for (int i = 0; i < wecom::Menu::MostSubButtons; ++i)
        showCell(*m_subs.at(static_cast<std::size_t>(i)), placeOf(i, true));
    m_addTop->setVisible(m_draft.canAddTop());
    m_addSub->setVisible(m_draft.canAddSub(m_draft.place().top));
    layOut();
    update();
}

void MenuBoard::showCell(MenuCell &cell, const wecom::MenuPlace &place)
{
    const wecom::MenuButton *button = wecom::buttonAt(m_draft.menu(), place);
    cell.setVisible(button != nullptr);
    if (button == nullptr)
        return;
    const QList<wecom::MenuFlaw> flaws = wecom::flawsOf(m_draft.menu());
    const bool isFlawed = std::ranges::any_of(
        flaws, [&place](const wecom::MenuFlaw &flaw) { return flaw.place == place; });
    cell.setButton(button->name, button->opensMenu());
    cell.setChosen(place == m_draft.place()
                   || (!place.isSub() && place.top == m_draft.place().top));
    cell.setFlawed(isFlawed);
    cell.setAccessibleName(button->name.isEmpty() ? tr("Button without a name") : button->name);
    cell.setAccessibleDescription(isFlawed ? tr("WeCom would refuse this button.") : QString());
    cell.setToolTip(button->name);
}

QRect MenuBoard::bar() const
{
    return {space::Control, height() - CellHeight - 2 * space::Control,
            width() - 2 * space::Control, CellHeight};
}

void MenuBoard::layOut()
{
    const QRect bar = this->bar();
    const int count = topCount();
    int left = bar.left() + SwitchWidth;
    int room = bar.right() + 1 - left;
    if (m_draft.canAddTop() && count > 0) {
        m_addTop->setGeometry(bar.right() + 1 - PlaceWidth, bar.top(), PlaceWidth, CellHeight);
        room -= PlaceWidth + Gap;
    } else if (m_draft.canAddTop()) {
        m_addTop->setGeometry(left, bar.top(), room, CellHeight);
    }
    for (int i = 0; i < count; ++i) {
        const int from = left + (room + Gap) * i / count;
        const int to = left + (room + Gap) * (i + 1) / count - Gap;
        m_tops.at(static_cast<std::size_t>(i))->setGeometry(from, bar.top(), to - from, CellHeight);
    }
    if (!m_draft.place().isValid())
        return;

    // The open menu stands above its button, the last of it nearest, as on the phone.
    const QRect opener = m_tops.at(static_cast<std::size_t>(m_draft.place().top))->geometry();
    const int x =
        std::clamp(opener.center().x() - SubWidth / 2, bar.left(), bar.right() + 1 - SubWidth);
    int y = bar.top() - 2 * space::Control;
    if (m_addSub->isVisibleTo(this)) {
        y -= CellHeight;
        m_addSub->setGeometry(x, y, SubWidth, CellHeight);
        y -= Gap;
    }
    for (int i = subCount() - 1; i >= 0; --i) {
        y -= CellHeight;
        m_subs.at(static_cast<std::size_t>(i))->setGeometry(x, y, SubWidth, CellHeight);
        y -= Gap;
    }
}

wecom::MenuPlace MenuBoard::dropPlace(const wecom::MenuPlace &from, const QPoint &point) const
{
    const int own = from.isSub() ? from.sub : from.top;
    const int count = from.isSub() ? subCount() : topCount();
    int index = own; // it takes the place of the button that it is dragged onto, or beyond
    for (int i = 0; i < count; ++i) {
        const QRect cell = cellAt(placeOf(i, from.isSub()))->geometry();
        const int near = from.isSub() ? (i > own ? cell.top() : cell.bottom())
                                      : (i > own ? cell.left() : cell.right());
        const int at = from.isSub() ? point.y() : point.x();
        if (i > own && at >= near)
            index = std::max(index, i);
        else if (i < own && at <= near)
            index = std::min(index, i);
    }
    return placeOf(index, from.isSub());
}

void MenuBoard::showDrop(const wecom::MenuPlace &from, const QPoint &point)
{
    const wecom::MenuPlace to = dropPlace(from, point);
    const QRect target = cellAt(to)->geometry();
    QRect mark;
    if (from.isSub()) {
        const int y = to.sub > from.sub ? target.bottom() + 1 : target.top() - Gap;
        mark = {target.left(), y, target.width(), MarkWidth};
    } else {
        const int x = to.top > from.top ? target.right() + 1 : target.left() - Gap;
        mark = {x, target.top(), MarkWidth, target.height()};
    }
    QPalette palette = m_mark->palette();
    palette.setColor(QPalette::Window, themeColor(ColorRole::Accent, this->palette()));
    m_mark->setPalette(palette);
    m_mark->setGeometry(mark);
    m_mark->raise();
    m_mark->setVisible(to != from);
}

void MenuBoard::drop(const wecom::MenuPlace &from, const QPoint &point, bool isDropped)
{
    m_mark->hide();
    if (!isDropped)
        return;
    const wecom::MenuPlace to = dropPlace(from, point);
    m_draft.select(from);
    m_draft.move(from, to);
    focusChosen();
}

/*! Goes from the button at \a from to the next one that way, or \a moves it there. */
void MenuBoard::step(const wecom::MenuPlace &from, Qt::Key key, bool moves)
{
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int by = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    wecom::MenuPlace to = from;
    if (isSideways) {
        to = {.top = from.top + by};
    } else if (from.isSub()) {
        to.sub += by;
        if (!moves && to.sub >= subCount()) // down to the bar
            to.sub = -1;
        else if (to.sub < 0)
            return;
    } else if (key == Qt::Key_Up && !moves) {
        to.sub = subCount() - 1;
    }
    if (wecom::buttonAt(m_draft.menu(), to) == nullptr || to == from)
        return;
    if (moves)
        m_draft.move(from, to);
    else
        m_draft.select(to);
    focusChosen();
}

void MenuBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor border = themeColor(ColorRole::Border, palette());
    constexpr qreal Radius = 12; // of the phone's corners
    painter.setPen(border);
    painter.setBrush(themeColor(ColorRole::Sunken, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, -Radius, -0.5, -0.5), Radius, Radius);

    const QRect bar = this->bar();
    painter.drawLine(0, bar.top() - space::Control, width(), bar.top() - space::Control);
    themeIcon(u"input-keyboard"_s)
        .paint(&painter, QRect(bar.left(), bar.top(), SwitchWidth - space::Control, CellHeight));
}

void MenuBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void MenuBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showButtons();
    }
    QWidget::changeEvent(event);
}

void MenuBoard::retranslate()
{
    setAccessibleName(tr("The menu on the phone"));
    m_addTop->setAccessibleName(tr("Add a button at the bottom"));
    m_addSub->setAccessibleName(tr("Add a button to the menu that this one opens"));
    for (MenuCell *cell : {m_addTop, m_addSub})
        cell->setToolTip(cell->accessibleName());
}

} // namespace ewc::ui
