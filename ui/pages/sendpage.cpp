// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sendpage.h"

#include "ui/dialogs/messagebar.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/recipients/recipientpicker.h"
#include "ui/send/composer.h"
#include "ui/send/incomingmedia.h"
#include "ui/send/previewpane.h"
#include "ui/send/senderror.h"
#include "ui/send/senthistory.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

bool canSend(const Account &account)
{
    return account.transport == Account::Transport::Robot ? !account.webhookKey.isEmpty()
                                                          : !account.secret.isEmpty();
}

/*! Beside the window's own settings, which name no folder if they are not kept at all. */
QString draftFile(const QSettings &settings)
{
    return QFileInfo(settings.fileName()).path() + "/drafts.json"_L1;
}

/*! A config.ini is for the window, which takes its accounts over. */
bool isForWindow(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1
           && urls.constFirst().fileName().endsWith(".ini"_L1, Qt::CaseInsensitive);
}

QList<GroupChat> choicesOf(const QList<wecom::GroupChat> &chats)
{
    QList<GroupChat> choices;
    for (const wecom::GroupChat &chat : chats)
        choices.append({.id = chat.id, .name = chat.name});
    return choices;
}

} // namespace

SendPage::SendPage(EngineLink &engine, LogLink &log, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_log(log)
    , m_drafts(draftFile(settings))
    , m_title(new QLabel)
    , m_busy(new QLabel)
    , m_from(new QComboBox)
    , m_previewButton(new QToolButton)
    , m_bar(new MessageBar)
    , m_composer(new Composer(settings))
    , m_preview(new PreviewPane)
    , m_history(new SentHistory(engine, log))
    , m_empty(new EmptyState(u"document-send"_s))
    , m_sides(new QSplitter(Qt::Horizontal))
    , m_halves(new QSplitter(Qt::Vertical))
    , m_stack(new QStackedWidget)
{
    setAcceptDrops(true);
    layOut();
    connectParts();
    retranslate();
    takeAccounts();
}

void SendPage::takeAccounts()
{
    m_accounts.clear();
    std::ranges::copy_if(m_engine.accounts(), std::back_inserter(m_accounts), canSend);
    m_stack->setCurrentWidget(m_accounts.isEmpty() ? static_cast<QWidget *>(m_empty) : m_halves);
    m_previewButton->setVisible(!m_accounts.isEmpty());
    m_from->clear();
    for (const Account &account : std::as_const(m_accounts))
        m_from->addItem(account.name);
    m_from->setVisible(m_accounts.size() > 1);
    if (m_accounts.isEmpty())
        return;
    const auto named = [this](const QString &name) {
        return std::ranges::find(m_accounts, name, &Account::name);
    };
    auto chosen = named(m_account.name);
    if (chosen == m_accounts.end())
        chosen = named(m_preferred);
    showAccount(chosen == m_accounts.end() ? m_accounts.constFirst() : *chosen);
}

void SendPage::setAccount(const QString &account)
{
    m_preferred = account;
    const auto chosen = std::ranges::find(m_accounts, account, &Account::name);
    if (chosen != m_accounts.end())
        showAccount(*chosen);
}

void SendPage::showAccount(const Account &account)
{
    const bool isOther = account.name != m_account.name;
    m_account = account;
    {
        const QSignalBlocker quiet(m_composer); // or its empty form would become the draft
        m_composer->setAccount(account);
        if (isOther)
            m_composer->setDraft(m_drafts.draft(account.name));
    }
    m_preview->setMessage(m_composer->draft().message);
    m_history->setAccount(account);
    if (isOther)
        readDirectory();
    m_from->setCurrentText(account.name);
    if (isOther)
        m_bar->clear();
}

/*! Whom the account can send to. */
void SendPage::readDirectory()
{
    if (m_account.transport == Account::Transport::Robot || m_account.name.isEmpty())
        return;
    m_log.readDirectory(m_account.name, this,
                        [this, account = m_account.name](const Result<DirectoryIndex> &directory) {
                            if (directory && account == m_account.name)
                                m_composer->recipients()->setDirectory(*directory);
                        });
    m_engine.readChats(
        m_account.name, this,
        [this, account = m_account.name](const Result<QList<wecom::GroupChat>> &chats) {
            if (chats && account == m_account.name)
                m_composer->recipients()->setGroupChats(choicesOf(*chats));
        });
}

void SendPage::refreshDirectory()
{
    m_composer->recipients()->setRefreshing(true);
    m_engine.refreshDirectory(m_account.name, this,
                              [this, account = m_account.name](const Result<> &result) {
                                  if (account == m_account.name)
                                      m_composer->recipients()->showRefreshed(result);
                              });
}

void SendPage::keepDraft()
{
    m_drafts.setDraft(m_account.name, m_composer->draft());
    m_saveSoon.start();
}

void SendPage::setSandbox(bool isSandbox)
{
    m_history->setTrying(isSandbox);
}

void SendPage::startNew()
{
    if (!m_composer->isEmpty()) {
        const Draft former = m_composer->draft();
        m_bar->showMessage([this, former] {
            return BarMessage{.what = tr("What you were writing was put away."),
                              .actions = {{.text = tr("Put it back"), .run = [this, former] {
                                               m_composer->setDraft(former);
                                           }}}};
        });
    }
    m_composer->clearContent();
    m_composer->focusFirst();
}

void SendPage::askAndSend(qint64 notBefore)
{
    Draft draft = m_composer->draft();
    draft.notBefore = notBefore;
    const auto submitWritten = [this, draft] {
        m_composer->recipients()->noteUsed();
        m_composer->clearContent(); // one writes the next one while this one is on its way
        submit(draft);
    };
    if (const QString question = m_composer->recipients()->question(); !question.isEmpty())
        ask(question, submitWritten);
    else
        submitWritten();
}

void SendPage::ask(const QString &question, const std::function<void()> &submit)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Send to everybody"), question,
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *cancel = box->addButton(tr("Do not send"), QMessageBox::RejectRole);
    const QPushButton *send = box->addButton(tr("Send to everybody"), QMessageBox::AcceptRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(send, &QPushButton::clicked, this, submit);
    box->open();
}

void SendPage::submit(const Draft &draft)
{
    m_bar->clear();
    ++m_pending;
    m_showBusy.start();
    m_engine.send(m_account.name, draft, this,
                  [this, draft](const Result<QList<SendReport>> &reports) {
                      if (--m_pending == 0)
                          m_busy->hide();
                      if (!reports)
                          takeBack(draft, reports.error());
                  });
}

/*! Nothing that was written is lost because it could not be sent. */
void SendPage::takeBack(const Draft &draft, const Error &error)
{
    const bool isFree = m_composer->isEmpty();
    if (isFree)
        m_composer->setDraft(draft);
    m_bar->showMessage([this, isFree, draft, error] {
        BarMessage message{.mark = ColorRole::Error,
                           .what = tr("The message was not sent."),
                           .details = sentenceOf(error)};
        if (!isFree)
            message.actions = {
                {.text = tr("Put it back"), .run = [this, draft] { m_composer->setDraft(draft); }}};
        return message;
    });
}

void SendPage::focusInEvent(QFocusEvent *)
{
    if (m_accounts.isEmpty())
        m_empty->setFocus(Qt::OtherFocusReason);
    else
        m_composer->focusFirst();
}

void SendPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_accounts.isEmpty() || !hasMedia(event->mimeData()) || isForWindow(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void SendPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_composer->takeMedia(event->mimeData());
}

void SendPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ewc::ui
