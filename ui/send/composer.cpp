// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/composer.h"

#include "ui/actiongroup.h"
#include "ui/forms/notelabel.h"
#include "ui/media/recordbar.h"
#include "ui/media/voiceplayback.h"
#include "ui/recipients/recipientpicker.h"
#include "ui/send/emojipopup.h"
#include "ui/send/incomingmedia.h"
#include "ui/send/jsonview.h"
#include "ui/send/kindtabs.h"
#include "ui/send/longtextchoice.h"
#include "ui/send/messageform.h"
#include "ui/send/messageoptions.h"
#include "ui/send/sendlaterbutton.h"
#include "ui/theme.h"
#include "ui/widgets/accentbutton.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {

Composer::Composer(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_recipients(new RecipientPicker(settings))
    , m_kinds(new KindTabs)
    , m_asJson(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_form(new MessageForm)
    , m_json(new JsonView)
    , m_playback(new VoicePlayback(this))
    , m_record(new RecordBar(*m_playback))
    , m_options(new MessageOptions)
    , m_longText(new LongTextChoice)
    , m_emoji(new EmojiPopup(this))
    , m_emojiButton(new QToolButton)
    , m_to(new QLabel)
    , m_note(new NoteLabel)
    , m_later(new SendLaterButton)
    , m_send(new AccentButton)
    , m_sendKey(new QAction(this))
{
    layOut();
    setUpActions();
    takeChannel();
    retranslate();
}

Composer::~Composer()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus goes as well, and later than our members
}

void Composer::setAccount(const Account &account)
{
    const bool isOther = account.name != m_account.name;
    m_account = account;
    m_recipients->setAccount(account);
    takeChannel();
    if (isOther)
        setDraft({});
}

wecom::Channel Composer::channel() const
{
    return m_recipients->channel();
}

/*! Each way out has its own kinds and limits. */
void Composer::takeChannel()
{
    if (m_kinds->kind() != nullptr && channel() == m_channel)
        return;
    m_channel = channel();
    m_kinds->setChannel(m_channel);
    m_json->setChannel(m_channel);
    takeKind();
}

void Composer::takeKind()
{
    if (m_kinds->kind() == nullptr)
        return;
    m_form->setKind(*m_kinds->kind(), channel());
    m_options->setKind(*m_kinds->kind(), channel());
    m_record->setVisible(m_kinds->kind()->upload == "voice"_L1);
    const Schema &schema = m_kinds->kind()->schema;
    m_emojiButton->setVisible(std::ranges::any_of(schema, [](const Field &field) {
        return field.kind != Field::Kind::File; // there is something to be written
    }));
}

void Composer::setDraft(const Draft &draft)
{
    m_recipients->setRecipients(draft.recipients);
    takeChannel();
    m_longText->setChoice(draft.longText);
    m_form->clear();
    m_options->setOptions(draft.message.options);
    const wecom::OutgoingKind *kind = draft.message.kind();
    const bool isShownInForm = m_kinds->kinds().contains(kind);
    if (isShownInForm) {
        m_kinds->setKind(kind);
        takeKind();
        m_form->setContent(draft.message.content);
    }
    showForm();
    if (!isShownInForm && !draft.message.type.isEmpty()) {
        m_json->setMessage(draft.message);
        m_asJson->setChecked(true);
        m_stack->setCurrentWidget(m_json);
    }
    m_note->setProblem({});
    refresh();
}

Draft Composer::draft() const
{
    Draft draft{.recipients = m_recipients->recipients(), .longText = m_longText->choice()};
    draft.message = m_asJson->isChecked() ? m_json->message().value_or(wecom::OutgoingMessage())
                                          : draftOfForm();
    return draft;
}

wecom::OutgoingMessage Composer::draftOfForm() const
{
    if (m_kinds->kind() == nullptr)
        return {};
    return {.type = m_kinds->kind()->type,
            .content = m_form->content(),
            .options = m_options->options()};
}

bool Composer::isEmpty() const
{
    return !m_asJson->isChecked() && m_form->isEmpty();
}

QString Composer::problem() const
{
    if (const QString problem = m_recipients->problem(); !problem.isEmpty())
        return problem;
    return m_asJson->isChecked() ? m_json->problem() : m_form->firstProblem();
}

void Composer::clearContent()
{
    m_form->clear();
    showForm();
    m_note->setProblem({});
    refresh();
}

void Composer::showForm()
{
    m_asJson->setChecked(false);
    m_stack->setCurrentWidget(m_form);
    m_options->setEnabled(true);
    m_options->setToolTip({});
}

void Composer::showJson()
{
    m_json->setMessage(draftOfForm());
    m_stack->setCurrentWidget(m_json);
    m_options->setEnabled(false); // they stand in the text now
    m_options->setToolTip(tr("In JSON the options stand in the message."));
    refresh();
    m_json->setFocus(Qt::OtherFocusReason);
}

/*! Shows in a form what was written as JSON, if there is a form for it. */
void Composer::readJson()
{
    const auto message = m_json->message();
    if (!message || !m_kinds->kinds().contains(message->kind())) {
        m_asJson->setChecked(true); // what was written is not thrown away
        m_note->setProblem(message ? tr("There is no form for this kind of message.")
                                   : m_json->problem());
        m_json->setFocus(Qt::OtherFocusReason);
        return;
    }
    showForm();
    m_kinds->setKind(message->kind());
    takeKind();
    m_form->setContent(message->content);
    m_options->setOptions(message->options);
    refresh();
}

void Composer::refresh()
{
    const Draft draft = this->draft();
    m_form->setLongTextAllowed(draft.longText != LongText::Refuse);
    m_longText->measure(draft.message, channel());
    const int parts = m_longText->isHidden() ? 1 : m_longText->parts();
    m_send->setText(parts > 1 ? tr("&Send %1 messages").arg(parts) : tr("&Send"));
    if (!m_note->problem().isEmpty())
        m_note->setProblem(problem()); // what was said stays until it is true no longer
    Q_EMIT edited();
}

void Composer::send(qint64 notBefore)
{
    const QString problem = this->problem();
    m_note->setProblem(problem);
    if (problem.isEmpty()) {
        Q_EMIT sendWanted(notBefore);
    } else if (!m_recipients->problem().isEmpty()) {
        m_recipients->focusField();
    } else if (m_asJson->isChecked()) {
        m_json->setFocus(Qt::OtherFocusReason);
    } else {
        m_form->showProblems();
    }
}

bool Composer::takeMedia(const QMimeData *mime)
{
    const IncomingMedia media = mediaIn(mime);
    if (media.path.isEmpty())
        return false;
    showForm();
    // A kind that asks for a file gets it; otherwise the file says which kind it is.
    const wecom::OutgoingKind *kind = wecom::outgoingKind(media.upload);
    const bool fits = m_kinds->kind() != nullptr
                      && (m_kinds->kind()->upload == media.upload
                          || (m_kinds->kind()->upload == "file"_L1 && m_form->isEmpty()));
    if (!fits) {
        m_kinds->setKind(m_kinds->kinds().contains(kind) ? kind : wecom::outgoingKind(u"file"_s));
        takeKind();
    }
    const bool isTaken = m_form->takeFile(media.path);
    refresh();
    return isTaken;
}

void Composer::focusFirst()
{
    if (m_recipients->problem().isEmpty())
        m_form->focusFirst();
    else
        m_recipients->focusField();
}

void Composer::insertEmoji(const QString &emoji)
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(m_lastText))
        text->insertPlainText(emoji);
    else if (auto *line = qobject_cast<QLineEdit *>(m_lastText)) {
        line->insert(emoji);
        Q_EMIT line->textEdited(line->text());
    }
    if (m_lastText != nullptr)
        m_lastText->setFocus(Qt::OtherFocusReason);
}

/*! Remembers the text that was written in last: emoji go there, and files are pasted there. */
void Composer::watchFocus(QWidget *focus)
{
    const bool isText = qobject_cast<QPlainTextEdit *>(focus) != nullptr
                        || qobject_cast<QLineEdit *>(focus) != nullptr;
    if (!isText || !m_stack->isAncestorOf(focus) || focus == m_lastText)
        return;
    if (m_lastText != nullptr)
        m_lastText->removeEventFilter(this);
    m_lastText = focus;
    focus->installEventFilter(this);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lastText && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        if (takeMedia(QGuiApplication::clipboard()->mimeData()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && takeMedia(QGuiApplication::clipboard()->mimeData()))
        return;
    QWidget::keyPressEvent(event);
}

void Composer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ewc::ui
