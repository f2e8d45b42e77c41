// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/numbereditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace ewc::ui {

NumberEditor::NumberEditor(const Field &field, QWidget *parent)
    : LineEditor(field, parent)
    , m_field(field)
{
    if (field.unit != nullptr) {
        m_unit = new QLabel;
        m_unit->setTextFormat(Qt::PlainText);
        layout()->addWidget(m_unit);
        NumberEditor::retranslate();
    }
}

void NumberEditor::retranslate()
{
    if (m_unit != nullptr)
        m_unit->setText(schemaText(m_field.unit));
}

/*! Goes on by \a steps from what stands there, or from the standard. */
bool NumberEditor::count(int steps)
{
    if (m_field.decimals != 0 || steps == 0)
        return false;
    bool isNumber = false;
    qint64 number = (value().isEmpty() ? m_field.standard : value()).toLongLong(&isNumber);
    if (!isNumber)
        number = m_field.minimum;
    else
        number = std::clamp(number + steps, m_field.minimum, m_field.maximum);
    line()->setText(QString::number(number));
    Q_EMIT edited();
    return true;
}

bool NumberEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == 0
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
            return count(key->key() == Qt::Key_Up ? 1 : -1);
    }
    // Who scrolls through a form does not want to change what passes under the mouse.
    if (watched == line() && event->type() == QEvent::Wheel && line()->hasFocus()) {
        const int delta = static_cast<QWheelEvent *>(event)->angleDelta().y();
        return count(delta > 0 ? 1 : delta < 0 ? -1 : 0);
    }
    return LineEditor::eventFilter(watched, event);
}

} // namespace ewc::ui
