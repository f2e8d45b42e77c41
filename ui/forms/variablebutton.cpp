// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/variablebutton.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ewc::ui {

VariableButton::VariableButton(QWidget &input, FormSources &sources)
    : m_input(input)
    , m_sources(&sources)
{
    setAutoRaise(true);
    setText(u"{ }"_s);
    connect(this, &QToolButton::clicked, this, &VariableButton::choose);
    retranslate();
}

bool VariableButton::canInsertInto(const QWidget &input)
{
    return qobject_cast<const QLineEdit *>(&input) != nullptr
           || qobject_cast<const QPlainTextEdit *>(&input) != nullptr;
}

void VariableButton::retranslate()
{
    setToolTip(tr("Put in what is known about the message: who wrote, what, when …"));
    setAccessibleName(tr("Put in a variable"));
}

void VariableButton::choose()
{
    if (!m_sources)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QList<FormSources::Variable> variables = m_sources->variables();
    for (const FormSources::Variable &variable : variables) {
        // What stands behind the tab is right-aligned, like a shortcut.
        const QString text = u"%1\t{%2}"_s.arg(
            variable.label.isEmpty() ? variable.name : variable.label, variable.name);
        QAction *action = menu->addAction(QString(text).replace(u'&', "&&"_L1));
        if (!variable.example.isEmpty())
            action->setToolTip(tr("Such as: %1").arg(variable.example));
        connect(action, &QAction::triggered, this, [this, name = variable.name] { insert(name); });
    }
    if (variables.isEmpty())
        menu->addAction(tr("There are no variables here"))->setEnabled(false);
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void VariableButton::insert(const QString &name)
{
    const QString text = u'{' + name + u'}';
    if (auto *line = qobject_cast<QLineEdit *>(&m_input))
        line->insert(text);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(&m_input))
        edit->insertPlainText(text);
    m_input.setFocus(Qt::OtherFocusReason);
}

} // namespace ewc::ui
