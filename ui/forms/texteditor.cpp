// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/texteditor.h"

#include "ui/theme.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace ewc::ui {
namespace {

constexpr int LowestLines = 3;

/*! Asks for no more room than it needs: it gets what is left. */
class LowTextEdit final : public QPlainTextEdit
{
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
    }
};

} // namespace

TextEditor::TextEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_text(new LowTextEdit)
{
    m_text->setPlaceholderText(field.standard);
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // a file dropped on a form is for the form
    m_text->setMinimumHeight(LowestLines * fontMetrics().lineSpacing() + 2 * space::Control);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        cut();
        Q_EMIT edited();
    });
    setInput(m_text);
}

/*! A layout of megabytes on one line would stop the window for minutes. */
void TextEditor::cut()
{
    if (m_text->document()->characterCount() <= Longest + 1)
        return;
    const QSignalBlocker quiet(m_text);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(Longest);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

QString TextEditor::value() const
{
    return m_text->toPlainText();
}

void TextEditor::setValue(const QString &value)
{
    if (value == this->value())
        return; // keeps cursor and undo
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(value.first(std::min<qsizetype>(value.size(), Longest)));
}

} // namespace ewc::ui
