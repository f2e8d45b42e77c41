// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/texteditor.h"

#include "ui/theme.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace ewc::ui {
namespace {

constexpr int LowestLines = 3;
constexpr int LowestGrowing = 2; // lines
constexpr int HighestGrowing = 10; // lines

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
        grow();
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
    grow();
}

void TextEditor::setGrowing(bool isGrowing)
{
    m_isGrowing = isGrowing;
    setSizePolicy(QSizePolicy::Preferred, isGrowing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    grow();
}

void TextEditor::grow()
{
    if (!m_isGrowing)
        return;
    // The layout of a plain text document counts in lines.
    const int lines =
        std::clamp(qRound(m_text->document()->size().height()), LowestGrowing, HighestGrowing);
    const auto margin = static_cast<int>(2 * m_text->document()->documentMargin());
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + margin
                           + 2 * m_text->frameWidth() + 2);
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::Resize)
        grow(); // lines are broken in other places
    return FieldEditor::eventFilter(watched, event);
}

} // namespace ewc::ui
