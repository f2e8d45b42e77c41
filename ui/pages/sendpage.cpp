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
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::ui {
namespace {

constexpr int NarrowWidth = 640; // pixels: below, form and preview are in each other's way
const QString HalvesKey = u"send/halves"_s;
const QString SidesKey = u"send/sides"_s;
const QString PreviewKey = u"send/preview"_s;

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

void SendPage::layOut()
{
    m_title->setFont(themeFont(FontRole::Title));
    m_busy->setForegroundRole(QPalette::PlaceholderText);
    m_busy->hide();
    m_previewButton->setCheckable(true);
    m_previewButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sides->addWidget(m_composer);
    m_sides->addWidget(m_preview);
    m_sides->setStretchFactor(0, 3);
    m_sides->setStretchFactor(1, 2);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(space::Group);
    m_halves->addWidget(m_sides);
    m_halves->addWidget(m_history);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(space::Control);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_halves);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::Control);
    heading->addWidget(m_title);
    heading->addWidget(m_from);
    heading->addWidget(m_busy);
    heading->addStretch();
    heading->addWidget(m_previewButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Control, space::Group, space::Control);
    layout->setSpacing(space::Control);
    layout->addLayout(heading);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
}

void SendPage::connectParts()
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(1s);
    connect(&m_saveSoon, &QTimer::timeout, this, [this] { (void)m_drafts.save(); });
    m_showBusy.setSingleShot(true);
    m_showBusy.setInterval(300ms);
    connect(&m_showBusy, &QTimer::timeout, this, [this] { m_busy->setVisible(m_pending > 0); });
    connect(m_composer, &Composer::edited, this, [this] {
        m_preview->setMessage(m_composer->draft().message);
        keepDraft();
    });
    connect(m_composer, &Composer::sendWanted, this, &SendPage::askAndSend);
    connect(m_history, &SentHistory::againWanted, this, [this](const Draft &draft) {
        if (draft.recipients.users.contains(u"@all"_s))
            ask(tr("It goes to everybody who can see the application."),
                [this, draft] { submit(draft); });
        else
            submit(draft);
    });
    connect(m_history, &SentHistory::editWanted, this, [this](const Draft &draft) {
        startNew();
        m_composer->setDraft(draft);
        m_composer->focusFirst();
    });
    connect(m_history, &SentHistory::tryWanted, this, [this] {
        m_composer->setDraft({.recipients = {.users = {u"zhangsan"_s}},
                              .message = wecom::OutgoingMessage::text(u"你好"_s)});
        m_composer->focusFirst();
    });
    connect(m_from, &QComboBox::activated, this,
            [this](int index) { showAccount(m_accounts.value(index)); });
    connect(m_empty, &EmptyState::actionTriggered, this, &SendPage::connectWanted);
    connect(m_previewButton, &QToolButton::clicked, this, [this](bool isWanted) {
        (width() < NarrowWidth ? m_wantsPreviewNarrow : m_wantsPreview) = isWanted;
        showPreview();
    });
    connect(&m_engine, &EngineLink::statusChanged, this, &SendPage::takeAccounts);
    connect(&m_engine, &EngineLink::namesChanged, this, &SendPage::readDirectory);
    connect(&m_log, &LogLink::opened, this, &SendPage::readDirectory);
    connect(m_composer->recipients(), &RecipientPicker::refreshWanted, this,
            &SendPage::refreshDirectory);
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

void SendPage::showPreview()
{
    const bool isWanted = width() < NarrowWidth ? m_wantsPreviewNarrow : m_wantsPreview;
    m_previewButton->setChecked(isWanted);
    m_preview->setVisible(isWanted);
}

void SendPage::focusInEvent(QFocusEvent *)
{
    if (m_accounts.isEmpty())
        m_empty->setFocus(Qt::OtherFocusReason);
    else
        m_composer->focusFirst();
}

void SendPage::resizeEvent(QResizeEvent *event)
{
    showPreview();
    QWidget::resizeEvent(event);
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

void SendPage::save(QSettings &settings)
{
    settings.setValue(HalvesKey, m_halves->saveState());
    settings.setValue(SidesKey, m_sides->saveState());
    settings.setValue(PreviewKey, m_wantsPreview);
    m_history->save(settings);
    (void)m_drafts.save();
}

void SendPage::restore(const QSettings &settings)
{
    m_halves->restoreState(settings.value(HalvesKey).toByteArray());
    m_sides->restoreState(settings.value(SidesKey).toByteArray());
    m_wantsPreview = settings.value(PreviewKey, true).toBool();
    m_history->restore(settings);
    showPreview();
}

void SendPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SendPage::retranslate()
{
    m_title->setText(tr("Send"));
    m_busy->setText(tr("Being prepared …"));
    m_from->setAccessibleName(tr("From"));
    m_from->setToolTip(tr("The account that sends"));
    m_previewButton->setText(tr("Preview"));
    m_previewButton->setIcon(themeIcon(u"view-preview"_s));
    m_previewButton->setToolTip(tr("Show how it will look on a phone"));
    m_empty->setTexts(tr("No account that can send yet"),
                      tr("Messages go out through an application or a group robot of your company "
                         "in WeCom. Connect one, and write to its members from here."),
                      tr("Connect an account"));
}

} // namespace ewc::ui
