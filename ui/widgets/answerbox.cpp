// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/answerbox.h"

#include "ui/actiongroup.h"
#include "ui/enginelink.h"
#include "ui/forms/filefacts.h"
#include "ui/forms/lengthmeter.h"
#include "ui/send/attachmentchip.h"
#include "ui/send/emojipopup.h"
#include "ui/send/senderror.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int ShownLines = 3;
constexpr qsizetype MostBytes = 2048; // of text.content: WeCom document 90236
constexpr qsizetype MostCharacters = 20'000; // what is pasted by mistake ends there

QString keyOf(const Correspondent &to)
{
    return to.account + u'\n' + to.userId;
}

} // namespace

AnswerBox::AnswerBox(EngineLink &link, QWidget *parent)
    : QFrame(parent)
    , m_link(link)
    , m_title(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_room(new LengthMeter)
    , m_attachment(new AttachmentChip)
    , m_emoji(new EmojiPopup(this))
    , m_emojiButton(new QToolButton)
    , m_attach(new QToolButton)
    , m_problem(new QLabel)
    , m_send(new QPushButton)
    , m_sendKey(new QAction(this))
    , m_close(new QToolButton)
{
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    layOut();
    m_sendKey->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    m_sendKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_sendKey);
    connect(m_sendKey, &QAction::triggered, this, &AnswerBox::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerBox::showRoom);
    connect(m_attachment, &AttachmentChip::changed, this, &AnswerBox::showRoom);
    connect(m_emojiButton, &QToolButton::clicked, this,
            [this] { m_emoji->openAt(*m_emojiButton); });
    connect(m_emoji, &EmojiPopup::chosen, this, [this](const QString &emoji) {
        m_text->insertPlainText(emoji);
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_attach, &QToolButton::clicked, this, &AnswerBox::attach);
    connect(m_send, &QPushButton::clicked, this, &AnswerBox::send);
    connect(m_close, &QToolButton::clicked, this, &AnswerBox::dismissed);
    retranslate();
}

void AnswerBox::layOut()
{
    m_title->setTextFormat(Qt::PlainText);
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // a file dropped on it is for the box
    m_text->setFixedHeight(ShownLines * fontMetrics().lineSpacing() + 2 * space::Control);
    m_text->installEventFilter(this);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    for (QToolButton *button : {m_close, m_emojiButton, m_attach})
        button->setAutoRaise(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_room);
    top->addWidget(m_close);
    auto *extras = new QHBoxLayout;
    extras->setSpacing(0);
    extras->addWidget(m_emojiButton);
    extras->addWidget(m_attach);
    extras->addStretch();
    auto *side = new QVBoxLayout;
    side->setSpacing(space::Tight);
    side->addLayout(extras);
    side->addStretch();
    side->addWidget(m_send);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::Control);
    bottom->addWidget(m_text, 1);
    bottom->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Tight, space::Group, space::Control);
    layout->setSpacing(space::Tight);
    layout->addLayout(top);
    layout->addLayout(bottom);
    layout->addWidget(m_attachment);
    layout->addWidget(m_problem);
}

bool AnswerBox::canAnswer(const Correspondent &correspondent) const
{
    return !correspondent.userId.isEmpty()
           && std::ranges::any_of(m_link.accounts(), [&](const Account &account) {
                  return account.name == correspondent.account && !account.secret.isEmpty();
              });
}

void AnswerBox::open(const Correspondent &correspondent)
{
    if (keyOf(correspondent) != keyOf(m_to)) {
        m_drafts.insert(keyOf(m_to), m_text->toPlainText());
        m_text->setPlainText(m_drafts.value(keyOf(correspondent)));
        m_attachment->setMedia({}); // was meant for somebody else
        m_problem->hide();
    }
    m_to = correspondent;
    retranslate();
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

bool AnswerBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT dismissed();
            return true;
        }
        if (key->matches(QKeySequence::Paste)
            && takeMedia(QGuiApplication::clipboard()->mimeData()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void AnswerBox::showRoom()
{
    if (m_text->document()->characterCount() > MostCharacters) {
        m_text->setPlainText(m_text->toPlainText().first(MostCharacters - 2));
        return; // which comes here again
    }
    const QString text = m_text->toPlainText();
    const qsizetype bytes = text.toUtf8().size();
    const QString wrongFile = m_attachment->problem();
    const bool hasFile = !m_attachment->media().path.isEmpty();
    m_room->measureBytes(bytes, MostBytes);
    m_send->setEnabled((!text.trimmed().isEmpty() || hasFile) && bytes <= MostBytes
                       && wrongFile.isEmpty());
    if (!wrongFile.isEmpty())
        m_send->setToolTip(wrongFile);
    else
        m_send->setToolTip(
            bytes > MostBytes ? tr("A text message can hold %1 bytes, about %2 Chinese characters.")
                                    .arg(MostBytes)
                                    .arg(MostBytes / 3)
                              : tr("Send it (Ctrl+Enter)"));
}

void AnswerBox::send()
{
    if (!m_send->isEnabled())
        return;
    const QString text = m_text->toPlainText();
    const IncomingMedia file = m_attachment->media();
    m_text->clear(); // one writes the next one while this one is on its way
    m_attachment->setMedia({});
    m_problem->hide();
    showRoom();
    if (!text.trimmed().isEmpty())
        sendOne(wecom::OutgoingMessage::text(text));
    if (!file.path.isEmpty())
        sendOne({.type = file.upload,
                 .content = {{"media_id"_L1,
                              QUrl::fromLocalFile(file.path).toString(QUrl::FullyEncoded)}}});
}

void AnswerBox::sendOne(const wecom::OutgoingMessage &message)
{
    const Correspondent to = m_to;
    m_link.send(
        to.account,
        {.recipients = {.users = {to.userId}}, .message = message, .inReplyTo = to.inReplyTo}, this,
        [this, to, message](const Result<QList<SendReport>> &reports) {
            if (reports)
                return; // the row in the log tells the verdict
            takeBack(to, message);
            m_problem->setText(
                tr("⚠ The answer was not sent. %1").arg(sentenceOf(reports.error())));
            m_problem->show();
        });
}

/*! Nothing that was typed or chosen is lost. */
void AnswerBox::takeBack(const Correspondent &to, const wecom::OutgoingMessage &message)
{
    if (to != m_to)
        return;
    if (message.type == "text"_L1 && m_text->toPlainText().isEmpty())
        m_text->setPlainText(message.content.value("content"_L1).toString());
    const QUrl file(message.content.value("media_id"_L1).toString());
    if (file.isLocalFile() && m_attachment->media().path.isEmpty())
        m_attachment->setMedia({.path = file.toLocalFile(), .upload = message.type});
    showRoom();
}

void AnswerBox::attach()
{
    auto *dialog = new QFileDialog(this, tr("Attach a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_attachment->setMedia({.path = path, .upload = uploadFor(path)});
        showRoom();
    });
    dialog->open();
}

bool AnswerBox::takeMedia(const QMimeData *mime)
{
    const IncomingMedia media = mediaIn(mime);
    if (media.path.isEmpty())
        return false;
    m_attachment->setMedia(media);
    showRoom();
    return true;
}

void AnswerBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (!hasMedia(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void AnswerBox::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    takeMedia(event->mimeData());
}

void AnswerBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

void AnswerBox::retranslate()
{
    m_title->setText(tr("Answer %1").arg(m_to.name));
    m_text->setPlaceholderText(tr("Your answer"));
    m_text->setAccessibleName(m_title->text());
    m_emojiButton->setIcon(themeIcon(u"face-smile"_s));
    m_emojiButton->setToolTip(tr("Insert an emoji"));
    m_emojiButton->setAccessibleName(m_emojiButton->toolTip());
    m_attach->setIcon(themeIcon(u"mail-attachment"_s));
    m_attach->setToolTip(tr("Attach a file or a picture"));
    m_attach->setAccessibleName(m_attach->toolTip());
    m_send->setText(tr("&Send"));
    m_sendKey->setText(tr("Send the answer"));
    m_sendKey->setProperty(ActionGroupProperty, tr("Log"));
    m_close->setIcon(themeIcon(u"window-close"_s));
    m_close->setToolTip(tr("Close without sending (Esc)"));
    m_close->setAccessibleName(m_close->toolTip());
    showRoom();
}

} // namespace ewc::ui
