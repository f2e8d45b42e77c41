// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/suggesteditor.h"

#include "ui/forms/formsources.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace ewc::ui {
namespace {

constexpr qsizetype MostNamed = 1000; // in a list that drops down; more are typed

/*! Learns what there is just before the list drops down. */
class FreshComboBox final : public QComboBox
{
public:
    std::function<void()> aboutToShow;
    void showPopup() override
    {
        aboutToShow();
        QComboBox::showPopup();
    }
};

} // namespace

SuggestEditor::SuggestEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_choices(new FreshComboBox)
{
    m_choices->setEditable(true);
    m_choices->setInsertPolicy(QComboBox::NoInsert);
    m_choices->setFocusPolicy(Qt::StrongFocus);
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(14);
    m_choices->lineEdit()->setMaxLength(field.longest + 1);
    m_choices->lineEdit()->setPlaceholderText(field.standard);
    static_cast<FreshComboBox *>(m_choices)->aboutToShow = [this] { fill(); };
    connect(m_choices->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_choices, &QComboBox::activated, this, &FieldEditor::edited);
    setInput(m_choices);
    fill();
    m_choices->setCurrentIndex(-1);
    m_choices->clearEditText();
}

QString SuggestEditor::value() const
{
    const QString text = m_choices->currentText().trimmed();
    const int named = m_choices->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive);
    return named < 0 ? text : m_choices->itemData(named).toString();
}

void SuggestEditor::setValue(const QString &value)
{
    if (value == this->value())
        return; // keeps the cursor
    const int named = m_choices->findData(value);
    m_choices->setCurrentIndex(named);
    m_choices->setEditText(named < 0 ? value : m_choices->itemText(named));
    m_choices->lineEdit()->setCursorPosition(0);
}

void SuggestEditor::setSources(FormSources &sources)
{
    m_sources = &sources;
    fill();
}

/*! Brings the list up to date; what is chosen stays. */
void SuggestEditor::fill()
{
    const QString before = value();
    const QSignalBlocker quiet(m_choices);
    const QSignalBlocker quietLine(m_choices->lineEdit());
    QList<FormSources::Suggestion> suggestions =
        m_sources ? m_sources->suggestions(m_field) : FormSources().suggestions(m_field);
    suggestions.resize(std::min(suggestions.size(), MostNamed));
    m_choices->clear();
    for (const FormSources::Suggestion &suggestion : std::as_const(suggestions))
        m_choices->addItem(suggestion.label.isEmpty() ? suggestion.value : suggestion.label,
                           suggestion.value);
    const int named = m_choices->findData(before);
    m_choices->setCurrentIndex(named);
    m_choices->setEditText(named < 0 ? before : m_choices->itemText(named));
}

void SuggestEditor::retranslate()
{
    fill();
}

bool SuggestEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Who scrolls through a form does not want to change what passes under the mouse.
    if (watched == m_choices && event->type() == QEvent::Wheel && !m_choices->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace ewc::ui
