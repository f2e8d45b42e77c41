// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/hitlist.h"

#include "ui/recipients/hitdelegate.h"
#include "ui/recipients/hitmodel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace ewc::ui {
namespace {

constexpr int MostRows = 8; // more scroll
constexpr int SmallestWidth = 280; // pixels

} // namespace

HitList::HitList(QWidget &field)
    : QFrame(&field)
    , m_field(field)
    , m_model(new HitModel(false, this))
    , m_view(new QListView)
    , m_note(new QLabel)
{
    hide();
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HitDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setUniformItemSizes(true);
    m_view->setIconSize(QSize(16, 16));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_note->setFont(themeFont(FontRole::Caption));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(space::Control, space::Tight, space::Control, space::Tight);
    m_note->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view);
    layout->addWidget(m_note);

    connect(m_view, &QListView::entered, m_view, &QListView::setCurrentIndex);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(TheRecipientRole).value<Recipient>());
    });
    m_field.installEventFilter(this);
}

void HitList::showHits(const RecipientBook &book, const QList<Recipient> &hits, const QString &note)
{
    m_model->setBook(book);
    m_model->setHits(hits);
    m_view->setVisible(!hits.isEmpty());
    m_view->setAccessibleName(m_field.accessibleName());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (hits.isEmpty() && note.isEmpty()) {
        hide();
        return;
    }
    m_view->setCurrentIndex(m_model->index(0));
    m_view->scrollToTop();
    place();
    show();
    raise();
}

void HitList::moveCurrent(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    // Round the ends: from the last one on to the first.
    const int row = (m_view->currentIndex().row() + rows + count) % count;
    m_view->setCurrentIndex(m_model->index(row));
}

std::optional<Recipient> HitList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    if (isHidden() || !index.isValid())
        return std::nullopt;
    return index.data(TheRecipientRole).value<Recipient>();
}

QString HitList::note() const
{
    return m_note->text();
}

bool HitList::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (watched == &m_field && type == QEvent::Hide)
        hide();
    if (!isHidden() && (type == QEvent::Resize || type == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

/*! Under the field where there is room, else above it; never beyond the window's edge. */
void HitList::place()
{
    QWidget *window = m_field.window();
    if (parentWidget() != window) {
        setParent(window);
        window->installEventFilter(this);
    }
    const QRect field(m_field.mapTo(window, QPoint(0, 0)), m_field.size());
    const int width =
        std::min(std::max(field.width(), SmallestWidth), window->width() - 2 * space::Tight);
    const int rows = std::min(m_model->rowCount(), MostRows);
    const int rowHeight = rows > 0 ? m_view->sizeHintForRow(0) : 0;
    const int noteHeight = m_note->text().isEmpty() ? 0 : m_note->heightForWidth(width - 2);
    m_note->setFixedHeight(noteHeight);
    const int wanted = rows * rowHeight + noteHeight + 2;
    const int below = window->height() - field.bottom() - space::Tight;
    const bool isBelow = wanted <= below || below >= field.top();
    const int height = std::min(wanted, std::max(isBelow ? below : field.top(), rowHeight));
    const int left = std::clamp(field.left(), 0, std::max(0, window->width() - width));
    setGeometry(left, isBelow ? field.bottom() + 1 : field.top() - height, width, height);
}

} // namespace ewc::ui
