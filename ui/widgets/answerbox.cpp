// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/answerbox.h"

#include "core/base/errortext.h"
#include "core/wecom/errorcode.h"
#include "ui/actiongroup.h"
#include "ui/enginelink.h"
#include "ui/theme.h"

#include <QAction>
#include <QEvent>
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
    , m_room(new QLabel)
    , m_problem(new QLabel)
    , m_send(new QPushButton)
    , m_sendKey(new QAction(this))
    , m_close(new QToolButton)
{
    setFrameShape(QFrame::NoFrame);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(ShownLines * fontMetrics().lineSpacing() + 2 * space::Control);
    m_text->installEventFilter(this);
    m_room->setFont(themeFont(FontRole::Caption));
    m_room->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_close->setAutoRaise(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_room);
    top->addWidget(m_close);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::Control);
    bottom->addWidget(m_text, 1);
    bottom->addWidget(m_send, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Tight, space::Group, space::Control);
    layout->setSpacing(space::Tight);
    layout->addLayout(top);
    layout->addLayout(bottom);
    layout->addWidget(m_problem);

    m_sendKey->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    m_sendKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_sendKey);
    connect(m_sendKey, &QAction::triggered, this, &AnswerBox::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerBox::showRoom);
    connect(m_send, &QPushButton::clicked, this, &AnswerBox::send);
    connect(m_close, &QToolButton::clicked, this, &AnswerBox::dismissed);
    retranslate();
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
    m_room->setText(tr("%1 of %2 bytes").arg(bytes).arg(MostBytes));
    m_send->setEnabled(!text.trimmed().isEmpty() && bytes <= MostBytes);
    m_send->setToolTip(bytes > MostBytes
                           ? tr("A text message can hold %1 bytes, about %2 Chinese characters.")
                                 .arg(MostBytes)
                                 .arg(MostBytes / 3)
                           : tr("Send it (Ctrl+Enter)"));
}

void AnswerBox::send()
{
    if (!m_send->isEnabled())
        return;
    const QString text = m_text->toPlainText();
    const Correspondent to = m_to;
    m_text->clear(); // one writes the next one while this one is on its way
    m_problem->hide();
    m_link.send(to.account,
                {.recipients = {.users = {to.userId}},
                 .message = wecom::OutgoingMessage::text(text),
                 .inReplyTo = to.inReplyTo},
                this, [this, to, text](const Result<QList<SendReport>> &reports) {
                    if (reports)
                        return; // the row in the log tells the verdict
                    if (to == m_to && m_text->toPlainText().isEmpty())
                        m_text->setPlainText(text); // nothing typed is lost
                    showProblem(reports.error());
                });
}

void AnswerBox::showProblem(const Error &error)
{
    const QString meaning =
        error.code != 0 ? wecom::errorCodeMeaning(error.code) : kindText(error.kind);
    m_problem->setText(tr("⚠ The answer was not sent. %1 (%2)").arg(meaning, error.detail));
    m_problem->show();
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
    m_send->setText(tr("&Send"));
    m_sendKey->setText(tr("Send the answer"));
    m_sendKey->setProperty(ActionGroupProperty, tr("Log"));
    m_close->setIcon(themeIcon(u"window-close"_s));
    m_close->setToolTip(tr("Close without sending (Esc)"));
    m_close->setAccessibleName(m_close->toolTip());
    showRoom();
}

} // namespace ewc::ui
