// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/fieldeditor.h"

#include "ui/forms/choiceeditor.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/dayseditor.h"
#include "ui/forms/fileeditor.h"
#include "ui/forms/flageditor.h"
#include "ui/forms/lineeditors.h"
#include "ui/forms/numbereditor.h"
#include "ui/forms/suggesteditor.h"
#include "ui/forms/texteditor.h"
#include "ui/forms/timeeditor.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QFocusEvent>
#include <QHBoxLayout>

namespace ewc::ui {

FieldEditor *FieldEditor::create(const Field &field, QWidget *parent)
{
    switch (field.kind) {
    case Field::Kind::Choice:
        return new ChoiceEditor(field, parent);
    case Field::Kind::Secret:
        return new SecretEditor(field, parent);
    case Field::Kind::Folder:
        return new FolderEditor(field, parent);
    case Field::Kind::LongText:
        return new TextEditor(field, parent);
    case Field::Kind::Flag:
        return new FlagEditor(field, parent);
    case Field::Kind::File:
        return new FileEditor(field, parent);
    case Field::Kind::Time:
        return new TimeEditor(field, parent);
    case Field::Kind::Date:
        return new DateEditor(field, parent);
    case Field::Kind::Days:
        return new DaysEditor(field, parent);
    case Field::Kind::Number:
        return new NumberEditor(field, parent);
    case Field::Kind::Text:
        if (field.source != Field::Source::Anything || !field.options.isEmpty())
            return new SuggestEditor(field, parent);
        break;
    case Field::Kind::Url:
    case Field::Kind::List: // is no single value: ListEditor
        break;
    }
    return new LineEditor(field, parent);
}

FieldEditor::FieldEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
}

void FieldEditor::addButton(QAbstractButton *button)
{
    layout()->addWidget(button);
}

void FieldEditor::setInput(QWidget *input)
{
    m_input = input;
    setFocusProxy(input);
    input->installEventFilter(this);
    static_cast<QHBoxLayout *>(layout())->addWidget(input, 1);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::FocusOut) {
        // A menu, or another window, is a look aside: the user comes back to finish.
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && reason != Qt::MenuBarFocusReason && reason != Qt::OtherFocusReason)
            Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ewc::ui
