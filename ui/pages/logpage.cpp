// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/logpage.h"

#include "ui/actiongroup.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/media/attachmentwatch.h"
#include "ui/models/messagelogmodel.h"
#include "ui/models/messagetext.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/messagepane.h"
#include "ui/widgets/messagetable.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

const QString SplitterKey = u"log/splitter"_s;
const QString ColumnsKey = u"log/columns"_s;

} // namespace

LogPage::LogPage(EngineLink &engine, LogLink &log, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_log(log)
    , m_model(new MessageLogModel(this))
    , m_filter(new FilterBar)
    , m_table(new MessageTable(*m_model))
    , m_pane(new MessagePane(engine))
    , m_files(new AttachmentWatch(log, this))
    , m_empty(new EmptyState(u"view-conversation-balloon"_s))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_title(new QLabel)
    , m_followButton(new QToolButton)
    , m_follow(new QAction(this))
    , m_find(new QAction(this))
    , m_onlyMember(new QAction(this))
    , m_onlyKind(new QAction(this))
{
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({400, 240});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setUpTop();
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table); // Ctrl+1 leads to the messages
    setUpActions();
    connectLinks();
    retranslate();
    showTableOrWhyNot();
}

void LogPage::setUpTop()
{
    m_title->setFont(themeFont(FontRole::Title));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_followButton->setDefaultAction(m_follow);
    m_followButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QSizePolicy place = m_followButton->sizePolicy();
    place.setRetainSizeWhenHidden(true); // the page does not jump when the first message comes
    m_followButton->setSizePolicy(place);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(m_followButton);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::Group, space::Control, space::Group, space::Control);
    top->setSpacing(space::Control);
    top->addLayout(heading);
    top->addWidget(m_filter);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
}

void LogPage::setUpActions()
{
    const auto actions = m_pane->messageActions() + QList<QAction *>{m_onlyMember, m_onlyKind};
    for (QAction *action : actions) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
    }
    connect(m_onlyMember, &QAction::triggered, this,
            [this] { m_filter->chooseMember(m_pane->correspondent().userId); });
    connect(m_onlyKind, &QAction::triggered, this,
            [this] { m_filter->chooseKind(m_pane->row().type); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LogPage::showMenu);
    connect(m_files, &AttachmentWatch::found, m_pane, &MessagePane::setAttachments);
    connect(m_pane, &MessagePane::answerDismissed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_pane, &MessagePane::explanationWanted, this, &LogPage::explain);
    connect(m_pane, &MessagePane::ruleWanted, this, &LogPage::ruleWanted);
    connect(m_pane, &MessagePane::ruleMade, this, &LogPage::ruleMade);
    m_follow->setShortcut(Qt::Key_F5);
    m_find->setShortcut(QKeySequence::Find);
    addActions({m_follow, m_find});
    connect(m_find, &QAction::triggered, m_filter, &FilterBar::focusText);
}

void LogPage::connectLinks()
{
    connect(m_model, &MessageLogModel::pageWanted, this, &LogPage::readPage);
    connect(m_model, &MessageLogModel::searchingChanged, this, &LogPage::showTableOrWhyNot);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LogPage::showTableOrWhyNot);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &LogPage::showTableOrWhyNot);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogPage::showTableOrWhyNot);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogPage::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogPage::chooseWanted);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int chosen = m_table->currentIndex().row();
                if (chosen >= first.row() && chosen <= last.row())
                    showChosen();
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showChosen();
        if (m_table->currentIndex().isValid())
            Q_EMIT messageChosen();
    });
    connect(m_table, &MessageTable::followingChanged, m_follow, &QAction::setChecked);
    connect(m_follow, &QAction::triggered, m_table, &MessageTable::setFollowing);
    connect(m_filter, &FilterBar::changed, this, &LogPage::applyFilter);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (!m_filter->filter().isEmpty())
            m_filter->clear();
        else if (m_hasPhone)
            Q_EMIT phoneWanted();
        else
            QGuiApplication::clipboard()->setText(m_engine.status().url.toString());
    });
    connect(&m_engine, &EngineLink::messageStored, m_model, &MessageLogModel::addLive);
    connect(&m_engine, &EngineLink::messageChanged, m_model, &MessageLogModel::changeLive);
    connect(&m_engine, &EngineLink::statusChanged, this, [this](const EngineStatus &status) {
        retranslate();
        m_table->setAccountShown(m_account.isEmpty() && m_engine.accounts().size() > 1);
        if (status.state == EngineStatus::State::Listening)
            m_model->refresh(); // there is a database now, if there was none
    });
    connect(&m_log, &LogLink::rowStored, m_model, &MessageLogModel::addLive);
    connect(&m_log, &LogLink::rowChanged, m_model, &MessageLogModel::changeLive);
    connect(&m_log, &LogLink::opened, m_model, &MessageLogModel::reset);
    connect(&m_log, &LogLink::namesChanged, this, [this] {
        m_model->setNames(m_log.names());
        m_pane->setNames(m_log.names());
        m_filter->setNames(m_log.names());
    });
}

void LogPage::readPage(const PageRequest &request)
{
    const auto show = [this, request](const Result<QList<MessageRow>> &rows) {
        if (rows)
            m_model->showPage(request, *rows);
        else
            m_model->dismissPage(request);
    };
    if (request.part == PageRequest::Part::Newer)
        m_log.readAfter(request.id, request.limit, request.filter, this, show);
    else
        m_log.readBefore(request.id, request.limit, request.filter, this, show);
}

void LogPage::applyFilter()
{
    MessageFilter filter = m_filter->filter();
    filter.account = m_account;
    m_log.stopSearching();
    m_model->setFilter(filter);
}

void LogPage::setHasPhone(bool hasPhone)
{
    m_hasPhone = hasPhone;
    retranslate();
}

void LogPage::setAccount(const QString &account)
{
    m_account = account;
    m_table->setAccountShown(account.isEmpty() && m_engine.accounts().size() > 1);
    applyFilter();
}

void LogPage::showErrors()
{
    m_filter->clear();
    m_filter->setOnlyErrors(true);
}

void LogPage::showNewest()
{
    m_table->setFollowing(true);
    m_table->selectRow(m_model->rowCount() - 1);
    m_table->setFocus(Qt::OtherFocusReason);
}

void LogPage::showMessage(qint64 id)
{
    m_wanted = id;
    m_table->setFollowing(false);
    m_filter->clear();
    applyFilter(); // now, not after a pause
    if (!m_model->isSearching() && m_model->rowOf(id) >= 0)
        chooseWanted();
    else
        m_model->showAround(id);
    m_table->setFocus(Qt::OtherFocusReason);
}

void LogPage::chooseWanted()
{
    const int row = m_model->rowOf(std::exchange(m_wanted, 0));
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    QTimer::singleShot(0, m_model, &MessageLogModel::fetchNewer); // it is the last one as yet
}

void LogPage::showChosen()
{
    const auto chosen = m_table->currentIndex().data(MessageLogModel::RowRole).value<MessageRow>();
    if (chosen.id == 0) {
        showTrace({});
        return;
    }
    // The table does not have all of it: that is read when somebody looks at it.
    const auto show = [this, chosen](const Result<std::optional<MessageTrace>> &trace) {
        const QModelIndex current = m_table->currentIndex();
        if (current.data(MessageLogModel::IdRole).toLongLong() == chosen.id)
            showTrace(trace && *trace ? **trace : MessageTrace{.row = chosen});
    };
    m_log.readTrace(chosen.id, this, show);
}

void LogPage::explain(qint64 id)
{
    m_log.explain(id, this, [this, id](const Result<PastExplanation> &explanation) {
        m_pane->setExplanation(id, explanation);
    });
}

void LogPage::showTrace(const MessageTrace &trace)
{
    m_pane->show(trace);
    m_files->watch(trace.row.id);
    m_onlyMember->setEnabled(!m_pane->correspondent().userId.isEmpty());
    m_onlyKind->setEnabled(trace.row.id != 0);
}

void LogPage::showMenu(const QPoint &position)
{
    if (!m_table->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_pane->messageActions());
    menu->addSeparator();
    menu->addAction(m_onlyMember);
    menu->addAction(m_onlyKind);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

/*! An empty table always says why it is empty. */
void LogPage::showTableOrWhyNot()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_splitter);
    m_followButton->setVisible(!isEmpty);
    if (isEmpty)
        explainEmptiness();
}

void LogPage::save(QSettings &settings) const
{
    settings.setValue(SplitterKey, m_splitter->saveState());
    settings.setValue(ColumnsKey, m_table->horizontalHeader()->saveState());
}

void LogPage::restore(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(SplitterKey).toByteArray());
    m_table->horizontalHeader()->restoreState(settings.value(ColumnsKey).toByteArray());
    setAccount(m_account); // which columns there are is not remembered, only how they look
}

void LogPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
    if (event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogPage::retranslate()
{
    m_title->setText(tr("Log"));
    m_follow->setText(tr("Follow"));
    m_follow->setIcon(themeIcon(u"go-bottom"_s));
    m_follow->setToolTip(tr("Keep the newest message in sight (F5)"));
    m_table->setAccessibleName(tr("Messages"));
    m_find->setText(tr("Search"));
    const auto actions = m_pane->messageActions() + QList<QAction *>{m_follow, m_find};
    for (QAction *action : actions)
        action->setProperty(ActionGroupProperty, tr("Log"));
    m_onlyMember->setText(tr("Only messages with this &member"));
    m_onlyKind->setText(tr("Only this &kind"));
    explainEmptiness();
}

/*! An empty page says what belongs there, or why nothing is shown. */
void LogPage::explainEmptiness()
{
    const QString url = m_engine.status().url.toString();
    if (m_model->isSearching())
        m_empty->setTexts(tr("Searching …"), {}, {});
    else if (!m_filter->filter().isEmpty())
        m_empty->setTexts(tr("No message is like that"),
                          tr("Nothing in the log matches what is chosen above."),
                          tr("Show all messages"));
    else if (m_hasPhone)
        m_empty->setTexts(tr("No messages yet"),
                          tr("Type something on the phone at the right and press Enter. Your "
                             "message and the answer to it appear here."),
                          tr("Type on the phone"));
    else if (url.isEmpty())
        m_empty->setTexts(
            tr("No messages yet"),
            tr("What members write to your application, and what it answers, appears here."), {});
    else
        m_empty->setTexts(
            tr("No messages yet"),
            tr("In the WeCom admin console, let your application receive messages at the "
               "address under which the outside reaches %1. What members write then appears "
               "here.")
                .arg(url),
            tr("Copy the address"));
}

} // namespace ewc::ui
