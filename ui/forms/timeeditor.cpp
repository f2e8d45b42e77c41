// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/timeeditor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTime>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int Step = 30; // minutes
constexpr int MinutesOfDay = 24 * 60;
constexpr int Longest = 16; // characters: more is pasted by mistake

/*! Begins its list at the morning, where nothing is chosen yet. */
class DayComboBox final : public QComboBox
{
public:
    void showPopup() override
    {
        QComboBox::showPopup();
        constexpr int Morning = 8 * 60 / Step;
        if (currentText().isEmpty())
            view()->scrollTo(model()->index(Morning, 0), QAbstractItemView::PositionAtTop);
    }
};

} // namespace

QString normalisedTime(const QString &text)
{
    // Full-width digits and colons, as an input method leaves them, are folded into ours.
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression clock(uR"(^(\d{1,2})\s*(?:[:.点时h]\s*(\d{1,2})?\s*分?)?$)"_s);
    static const QRegularExpression digits(uR"(^(\d{1,2})(\d{2})$)"_s);
    auto match = clock.match(plain);
    if (!match.hasMatch())
        match = digits.match(plain);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? time.toString(u"HH:mm"_s) : text.trimmed();
}

TimeEditor::TimeEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_time(new DayComboBox)
{
    m_time->setEditable(true);
    m_time->setInsertPolicy(QComboBox::NoInsert);
    m_time->setFocusPolicy(Qt::StrongFocus);
    m_time->setMaxVisibleItems(12);
    for (int minutes = 0; minutes < MinutesOfDay; minutes += Step)
        m_time->addItem(QTime(minutes / 60, minutes % 60).toString(u"HH:mm"_s));
    m_time->setCompleter(nullptr); // it would turn 1 into 10:00 while one types 14:00
    m_time->setCurrentIndex(-1);
    m_time->clearEditText();
    m_time->lineEdit()->setMaxLength(Longest);
    m_time->lineEdit()->setPlaceholderText(field.standard.isEmpty() ? u"--:--"_s : field.standard);
    connect(m_time->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_time, &QComboBox::activated, this, &FieldEditor::edited);
    setInput(m_time);
}

QString TimeEditor::value() const
{
    return normalisedTime(m_time->currentText());
}

void TimeEditor::setValue(const QString &value)
{
    if (value == this->value())
        return; // keeps the cursor
    m_time->setCurrentIndex(m_time->findText(value));
    m_time->setEditText(value);
}

/*! To the next half hour in that direction. */
void TimeEditor::count(int halfHours)
{
    const QTime time = QTime::fromString(value(), u"HH:mm"_s);
    int minutes = 8 * 60; // where nothing is chosen, a day begins in the morning
    if (time.isValid()) {
        minutes = time.hour() * 60 + time.minute();
        const int rest = minutes % Step;
        if (rest != 0 && halfHours < 0)
            minutes += Step;
        minutes += halfHours * Step - rest;
        minutes = (minutes + MinutesOfDay) % MinutesOfDay;
    }
    setValue(QTime(minutes / 60, minutes % 60).toString(u"HH:mm"_s));
    Q_EMIT edited();
}

bool TimeEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_time && event->type() == QEvent::Wheel) {
        event->ignore(); // who scrolls through a form does not want to change what passes by
        if (m_time->hasFocus()) {
            event->accept();
            count(static_cast<QWheelEvent *>(event)->angleDelta().y() > 0 ? 1 : -1);
        }
        return true;
    }
    if (watched == m_time && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == 0;
        if (isPlain && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            count(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    if (watched == m_time && event->type() == QEvent::FocusOut && value() != m_time->currentText())
        m_time->setEditText(value()); // shows what was understood
    return FieldEditor::eventFilter(watched, event);
}

} // namespace ewc::ui
