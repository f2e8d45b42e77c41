// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/senthistory.h"

#include "ui/actiongroup.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/models/messagetext.h"
#include "ui/send/messagejson.h"
#include "ui/send/senderror.h"
#include "ui/send/sendhistorydelegate.h"
#include "ui/send/sendhistorymodel.h"
#include "ui/send/sentdetails.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::seconds LookInterval{2};
constexpr qint64 RecallTime = 24 * 3600 * qint64(1000); // ms: WeCom document 94867
const QString SplitterKey = u"send/history"_s;

} // namespace

SentHistory::SentHistory(EngineLink &engine, LogLink &log, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_log(log)
    , m_model(new SendHistoryModel(this))
    , m_title(new QLabel)
    , m_empty(new QWidget)
    , m_emptyText(new QLabel)
    , m_try(new QPushButton)
    , m_list(new QListView)
    , m_details(new SentDetails)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_again(new QAction(this))
    , m_edit(new QAction(this))
    , m_cancel(new QAction(this))
    , m_pause(new QAction(this))
    , m_resume(new QAction(this))
    , m_sendNow(new QAction(this))
    , m_recall(new QAction(this))
    , m_copy(new QAction(this))
{
    layOut();
    setUpActions();
    connectLinks();
    retranslate();
    showChosen();
}

void SentHistory::connectLinks()
{
    connect(m_model, &SendHistoryModel::pageWanted, this, &SentHistory::readPage);
    connect(m_model, &SendHistoryModel::outboxChanged, this, &SentHistory::readOutbox);
    const auto showEmptiness = [this] { m_empty->setVisible(m_model->rowCount() == 0); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, showEmptiness);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                // Who looks at the newest one wants to see what becomes of the next.
                const int current = m_list->currentIndex().row();
                if (first == 0 && (current < 0 || current == last + 1))
                    m_list->setCurrentIndex(m_model->index(0));
            });
    connect(m_model, &QAbstractItemModel::modelReset, this, showEmptiness);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SentHistory::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SentHistory::showChosen);
    connect(&m_engine, &EngineLink::messageStored, m_model, &SendHistoryModel::addLive);
    connect(&m_engine, &EngineLink::messageChanged, m_model, &SendHistoryModel::changeLive);
    connect(&m_engine, &EngineLink::uploadProgressed, m_model, &SendHistoryModel::setProgress);
    connect(&m_engine, &EngineLink::statusChanged, m_model, &SendHistoryModel::refresh);
    connect(&m_log, &LogLink::rowStored, m_model, &SendHistoryModel::addLive);
    connect(&m_log, &LogLink::rowChanged, m_model, &SendHistoryModel::changeLive);
    connect(&m_log, &LogLink::opened, m_model, &SendHistoryModel::reset);
    connect(&m_log, &LogLink::namesChanged, this, [this] {
        m_model->setNames(m_log.names());
        m_details->setNames(m_log.names());
    });
    m_look.setInterval(LookInterval);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (isVisible() && m_model->isAnythingWaiting())
            readOutbox();
    });
    m_look.start();
}

void SentHistory::setAccount(const Account &account)
{
    m_account = account;
    m_model->setAccount(account.name);
}

void SentHistory::setTrying(bool isTrying)
{
    m_try->setVisible(isTrying);
}

void SentHistory::readPage(qint64 before)
{
    if (m_account.name.isEmpty()) {
        m_model->dismissPage();
        return;
    }
    const MessageFilter filter = m_model->filter();
    m_log.readBefore(before, SendHistoryModel::PageSize, filter, this,
                     [this, before, filter](const Result<QList<MessageRow>> &rows) {
                         if (rows && filter == m_model->filter())
                             m_model->showPage(before, *rows);
                         else
                             m_model->dismissPage();
                     });
}

void SentHistory::readOutbox()
{
    m_log.readOutbox(this, [this](const Result<QList<OutboxEntry>> &entries) {
        if (entries)
            m_model->setOutbox(*entries);
    });
}

qint64 SentHistory::chosen() const
{
    return m_list->currentIndex().data(SendHistoryModel::IdRole).toLongLong();
}

/*! Only what can be done with the chosen message is offered. */
void SentHistory::showChosen()
{
    const auto row = m_list->currentIndex().data(SendHistoryModel::RowRole).value<MessageRow>();
    const auto entry = m_model->waiting(row.id);
    const bool isChosen = row.id != 0;
    const bool isQueued = isChosen && row.verdict == Verdict::Queued;
    const bool isPaused = isQueued && entry && entry->paused;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const int uploaded = m_list->currentIndex().data(SendHistoryModel::ProgressRole).toInt();
    const bool isUploading = row.verdict == Verdict::Sending && uploaded >= 0 && uploaded < 100;
    m_cancel->setVisible(isQueued || isUploading);
    m_pause->setVisible(isQueued && !isPaused);
    m_resume->setVisible(isPaused);
    m_sendNow->setVisible(
        isQueued && !isPaused && entry && entry->due > now
        && (entry->reason == WaitReason::Scheduled || entry->reason == WaitReason::Retry));
    m_again->setVisible(isChosen && !isUnderWay(row.verdict));
    m_edit->setVisible(isChosen);
    m_recall->setVisible((row.verdict == Verdict::Sent || row.verdict == Verdict::Partial)
                         && !row.msgId.isEmpty() && now - row.time < RecallTime
                         && m_account.transport == Account::Transport::App);
    m_copy->setVisible(isChosen);
    m_details->show(row, entry);
}

void SentHistory::showMenu(const QPoint &place)
{
    if (!m_list->indexAt(place).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_list->actions());
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void SentHistory::order(Order function)
{
    const qint64 id = chosen();
    (m_engine.*function)(id, this, [this, id](const Result<> &done) {
        if (!done && id == chosen())
            m_details->showProblem(sentenceOf(done.error()));
        readOutbox();
    });
}

void SentHistory::sendAgain()
{
    const auto row = m_list->currentIndex().data(SendHistoryModel::RowRole).value<MessageRow>();
    const bool isForAll = row.to.contains(u"@all"_s);
    if (row.verdict == Verdict::Sent || row.verdict == Verdict::Partial
        || row.verdict == Verdict::Recalled || isForAll) {
        redo(&SentHistory::againWanted);
        return;
    }
    // What did not arrive is still known as it was put into the outbox.
    m_engine.retry(row.id, this, [this, id = row.id](const Result<qint64> &queued) {
        if (!queued && id == chosen())
            m_details->showProblem(sentenceOf(queued.error()));
    });
}

/*! What was sent stands in the log as the platform got it: made a message again. */
void SentHistory::redo(void (SentHistory::*wanted)(const Draft &))
{
    const qint64 id = chosen();
    using Trace = std::optional<MessageTrace>;
    m_log.readTrace(id, this, [this, id, wanted](const Result<Trace> &trace) {
        if (!trace || !*trace)
            return;
        const QByteArray &raw = (*trace)->row.raw;
        const wecom::Recipients recipients = recipientsOf(raw);
        const auto channel = m_account.transport == Account::Transport::Robot
                                 ? wecom::Channel::Robot
                             : recipients.chat.isEmpty() ? wecom::Channel::App
                                                         : wecom::Channel::GroupChat;
        const auto message = messageOf(raw, channel);
        if (message)
            Q_EMIT(this->*wanted)({.recipients = recipients, .message = *message});
        else if (id == chosen())
            m_details->showProblem(sentenceOf(message.error()));
    });
}

void SentHistory::copy()
{
    const auto row = m_list->currentIndex().data(SendHistoryModel::RowRole).value<MessageRow>();
    QGuiApplication::clipboard()->setText(row.text);
}

void SentHistory::save(QSettings &settings) const
{
    settings.setValue(SplitterKey, m_splitter->saveState());
}

void SentHistory::restore(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(SplitterKey).toByteArray());
}

void SentHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ewc::ui
