// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/quantifierbox.h"

#include <QEvent>
#include <QWheelEvent>

namespace ewc::ui {

QuantifierBox::QuantifierBox(Of of, QWidget *parent)
    : QComboBox(parent)
    , m_of(of)
{
    for (const Quantifier quantifier : {Quantifier::All, Quantifier::Any, Quantifier::None})
        addItem({}, static_cast<int>(quantifier));
    setSizeAdjustPolicy(AdjustToContents);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, &QuantifierBox::edited);
    retranslate();
}

void QuantifierBox::setQuantifier(Quantifier quantifier)
{
    setCurrentIndex(findData(static_cast<int>(quantifier)));
}

Quantifier QuantifierBox::quantifier() const
{
    return static_cast<Quantifier>(currentData().toInt());
}

void QuantifierBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void QuantifierBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // who scrolls through the rule does not want to change it
}

void QuantifierBox::retranslate()
{
    const bool isGroup = m_of == Of::Group;
    setItemText(0, isGroup ? tr("all of the group") : tr("all of these hold"));
    setItemText(1, isGroup ? tr("any of the group") : tr("any of these holds"));
    setItemText(2, isGroup ? tr("none of the group") : tr("none of these holds"));
    setAccessibleName(tr("How many conditions have to hold"));
}

} // namespace ewc::ui
