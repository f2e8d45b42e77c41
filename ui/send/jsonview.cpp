// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/jsonview.h"

#include "ui/forms/notelabel.h"
#include "ui/send/messagejson.h"
#include "ui/send/senderror.h"
#include "ui/theme.h"
#include "ui/widgets/rawhighlighter.h"

#include <QEvent>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qsizetype Longest = 1024 * 1024; // characters: an mpnews of eight articles fits in

/*! The line, counted from 1, of the byte at \a offset. */
qsizetype lineOf(const QByteArray &text, qsizetype offset)
{
    return text.first(std::min(offset, text.size())).count('\n') + 1;
}

} // namespace

JsonView::JsonView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_note(new NoteLabel)
    , m_highlighter(new RawHighlighter(m_text->document()))
{
    m_text->setFont(themeFont(FontRole::Fixed));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        read();
        Q_EMIT edited();
    });
    setFocusProxy(m_text);
    dress();
}

void JsonView::setChannel(wecom::Channel channel)
{
    m_channel = channel;
    read();
}

void JsonView::setMessage(const wecom::OutgoingMessage &message)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(QString::fromUtf8(toMessageJson(message)));
    read();
}

void JsonView::read()
{
    m_message.reset();
    m_problem.clear();
    const QByteArray json = m_text->toPlainText().toUtf8();
    QJsonParseError error;
    if (json.size() > Longest) {
        m_problem = tr("This is too long for a message.");
    } else if (QJsonDocument::fromJson(json, &error); error.error != QJsonParseError::NoError) {
        m_problem = tr("Line %1: this is no JSON (%2).")
                        .arg(lineOf(json, error.offset))
                        .arg(error.errorString());
    } else if (auto message = messageOf(json, m_channel); !message) {
        m_problem = sentenceOf(message.error());
    } else {
        m_message = std::move(*message);
        if (const auto checked = m_message->check(m_channel); !checked)
            m_problem = sentenceOf(checked.error());
    }
    m_note->setProblem(m_problem);
}

void JsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

void JsonView::dress()
{
    m_text->setAccessibleName(tr("The message as JSON"));
    m_note->setHelp(tr("As for message/send, without its recipients. What a form cannot show "
                       "stays as it is."));
    m_highlighter->setFormatOfText(RawFormat::Json, palette());
    read();
}

} // namespace ewc::ui
