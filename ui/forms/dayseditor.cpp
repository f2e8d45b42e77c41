// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/dayseditor.h"

#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

const QString Workdays = u"12345"_s;
const QString AllDays = u"1234567"_s;

QToolButton *makeToggle()
{
    auto *button = new QToolButton;
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

DaysEditor::DaysEditor(const Field &, QWidget *parent)
    : FieldEditor(parent)
    , m_workdays(makeToggle())
    , m_everyDay(makeToggle())
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box, space::Tight / 2, space::Tight / 2);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        QToolButton *button = makeToggle();
        m_days.at(i) = button;
        button->installEventFilter(this);
        flow->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, i](bool isOn) {
            const QChar day(u'1' + static_cast<char16_t>(i));
            QString days = m_value == AllDays ? QString() : m_value;
            days.remove(day);
            if (isOn)
                days.append(day);
            std::ranges::sort(days);
            take(days);
        });
    }
    for (QToolButton *button : {m_workdays, m_everyDay})
        flow->addWidget(button);
    connect(m_workdays, &QToolButton::clicked, this, [this] { take(Workdays); });
    connect(m_everyDay, &QToolButton::clicked, this, [this] { take({}); });
    box->setFocusProxy(m_days.front());
    setInput(box);
    DaysEditor::retranslate();
    show();
}

void DaysEditor::setValue(const QString &value)
{
    m_value = value;
    show();
}

void DaysEditor::take(const QString &days)
{
    m_value = days == AllDays ? QString() : days;
    show();
    Q_EMIT edited();
}

void DaysEditor::show()
{
    const bool isEveryDay = m_value.isEmpty() || m_value == AllDays;
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days.at(i)->setChecked(!isEveryDay
                                 && m_value.contains(QChar(u'1' + static_cast<char16_t>(i))));
    m_workdays->setChecked(m_value == Workdays);
    m_everyDay->setChecked(isEveryDay);
}

/*! The arrow keys lead from day to day. */
bool DaysEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = std::ranges::find(m_days, watched);
    if (at != m_days.end() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left && at != m_days.begin()) {
            (*std::prev(at))->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Right && std::next(at) != m_days.end()) {
            (*std::next(at))->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void DaysEditor::retranslate()
{
    const QLocale locale;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int day = static_cast<int>(i) + 1;
        m_days.at(i)->setText(locale.standaloneDayName(day, QLocale::ShortFormat));
        m_days.at(i)->setToolTip(locale.standaloneDayName(day, QLocale::LongFormat));
        m_days.at(i)->setAccessibleName(m_days.at(i)->toolTip());
    }
    m_workdays->setText(tr("Workdays"));
    m_workdays->setToolTip(tr("Monday to Friday"));
    m_everyDay->setText(tr("Every day"));
}

} // namespace ewc::ui
