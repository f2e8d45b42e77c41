// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/arrayeditor.h"

#include "ui/forms/listeditor.h"
#include "ui/forms/peopleeditor.h"
#include "ui/forms/textseditor.h"
#include "ui/forms/wordseditor.h"

namespace ewc::ui {

ArrayEditor *ArrayEditor::create(const Field &field, const FilePurpose &purpose, QWidget *parent)
{
    if (!field.items.isEmpty())
        return new ListEditor(field, purpose, parent);
    switch (field.source) {
    case Field::Source::Members:
    case Field::Source::Departments:
    case Field::Source::Tags:
        return new PeopleEditor(field, parent);
    case Field::Source::Accounts:
    case Field::Source::Rules:
    case Field::Source::Variables:
    case Field::Source::Anything:
        break;
    }
    // Commas and line breaks belong to texts that are templates: they are no words.
    if (field.isTemplate)
        return new TextsEditor(field, parent);
    return new WordsEditor(field, parent);
}

ArrayEditor::ArrayEditor(QWidget *parent)
    : QWidget(parent)
{
}

bool ArrayEditor::setProblems(const QList<FieldProblem> &, bool)
{
    return false;
}

QString ArrayEditor::shownProblem(const QString &) const
{
    return {};
}

} // namespace ewc::ui
