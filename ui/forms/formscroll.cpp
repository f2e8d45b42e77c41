// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/formscroll.h"

#include "ui/theme.h"

#include <QApplication>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>

namespace ewc::ui {

FormScroll::FormScroll(QWidget *form, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the fields take the keyboard
    setWidget(form);
    form->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

FormScroll::~FormScroll()
{
    // The form dies after us, and its fields lose the keyboard then.
    disconnect(qApp, nullptr, this, nullptr);
}

QSize FormScroll::minimumSizeHint() const
{
    constexpr int LowestHeight = 120; // pixels: two fields
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            LowestHeight};
}

void FormScroll::follow(QWidget *focus)
{
    if (focus == nullptr || !widget()->isAncestorOf(focus))
        return;
    // A page that was just shown has not laid its fields out yet.
    QTimer::singleShot(0, this, [this, field = QPointer(focus)] {
        constexpr int NoteBelow = 48; // pixels: what is wrong with the field is read with it
        if (field)
            ensureWidgetVisible(field, 0, NoteBelow);
    });
}

} // namespace ewc::ui
