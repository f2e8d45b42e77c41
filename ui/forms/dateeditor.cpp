// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/dateeditor.h"

#include "ui/theme.h"

#include <QCalendarWidget>
#include <QDate>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ewc::ui {

DateEditor::DateEditor(const Field &field, QWidget *parent)
    : LineEditor(field, parent)
    , m_browse(new QToolButton)
{
    if (line()->placeholderText().isEmpty())
        line()->setPlaceholderText(u"YYYY-MM-DD"_s);
    connect(m_browse, &QToolButton::clicked, this, &DateEditor::browse);
    addButton(m_browse);
    DateEditor::retranslate();
}

void DateEditor::retranslate()
{
    m_browse->setIcon(themeIcon(u"view-calendar"_s));
    m_browse->setToolTip(tr("Choose a day …"));
    m_browse->setAccessibleName(m_browse->toolTip());
}

void DateEditor::browse()
{
    delete m_calendar;
    auto *calendar = new QCalendarWidget(this);
    m_calendar = calendar;
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setLocale(QLocale());
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const QDate date = QDate::fromString(value(), Qt::ISODate); date.isValid())
        calendar->setSelectedDate(date);
    const auto take = [this, calendar](QDate date) {
        calendar->close();
        setValue(date.toString(Qt::ISODate));
        Q_EMIT edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take); // Enter
    calendar->move(mapToGlobal(rect().bottomLeft()));
    calendar->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace ewc::ui
