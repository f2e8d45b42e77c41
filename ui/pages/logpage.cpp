// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/logpage.h"

#include "ui/enginelink.h"
#include "ui/models/messagelogmodel.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagedetails.h"
#include "ui/widgets/messagetable.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::seconds ReadOnlyInterval{1}; // nobody tells us: look again
const QString SplitterKey = u"log/splitter"_s;
const QString ColumnsKey = u"log/columns"_s;

} // namespace

LogPage::LogPage(EngineLink &link, bool hasPhone, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_hasPhone(hasPhone)
    , m_model(new MessageLogModel(this))
    , m_table(new MessageTable(*m_model))
    , m_details(new MessageDetails)
    , m_empty(new EmptyState(u"view-conversation-balloon"_s))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_title(new QLabel)
    , m_follow(new QToolButton)
{
    m_title->setFont(themeFont(FontRole::Title));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setIcon(themeIcon(u"go-bottom"_s));
    m_follow->setShortcut(Qt::Key_F5);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::Group, space::Control, space::Group, space::Control);
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_follow);

    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({440, 200});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);

    connect(m_model, &MessageLogModel::pageWanted, this, &LogPage::readPage);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LogPage::showEmptiness);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogPage::showEmptiness);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LogPage::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LogPage::showChosen);
    connect(m_table, &MessageTable::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_follow, &QToolButton::clicked, m_table, &MessageTable::setFollowing);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_hasPhone)
            Q_EMIT phoneWanted();
        else
            QGuiApplication::clipboard()->setText(m_link.status().url.toString());
    });
    connect(&m_link, &EngineLink::messageStored, m_model, &MessageLogModel::addLive);
    connect(&m_link, &EngineLink::messageChanged, m_model, &MessageLogModel::changeLive);
    connect(&m_link, &EngineLink::statusChanged, this, &LogPage::showStatus);

    auto *lookAgain = new QTimer(this);
    lookAgain->setInterval(ReadOnlyInterval);
    connect(lookAgain, &QTimer::timeout, this, [this] {
        if (m_link.status().state == EngineStatus::State::ReadOnly)
            m_model->refresh();
    });
    lookAgain->start();

    retranslate();
    showEmptiness();
    m_model->refresh();
}

void LogPage::readPage(const PageRequest &request)
{
    const auto show = [this, request](const Result<QList<MessageRow>> &rows) {
        if (rows)
            m_model->showPage(request, *rows);
        else
            m_model->dismissPage();
    };
    if (request.part == PageRequest::Part::Newer)
        m_link.readAfter(request.id, request.limit, this, show);
    else
        m_link.readBefore(request.id, request.limit, this, show);
}

void LogPage::showChosen()
{
    const auto chosen = m_table->currentIndex().data(MessageLogModel::RowRole).value<MessageRow>();
    if (chosen.id == 0) {
        m_details->show({});
        return;
    }
    // The table has no raw message: it is read when somebody looks at it.
    m_link.readRow(chosen.id, this, [this, chosen](const Result<std::optional<MessageRow>> &row) {
        const QModelIndex current = m_table->currentIndex();
        if (current.data(MessageLogModel::IdRole).toLongLong() == chosen.id)
            m_details->show(row && *row ? **row : chosen);
    });
}

void LogPage::showStatus(const EngineStatus &status)
{
    retranslate();
    if (status.state == EngineStatus::State::Listening)
        m_model->refresh(); // there is a database now, if there was none
}

void LogPage::showEmptiness()
{
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_splitter)
                                                      : m_empty);
    m_follow->setVisible(m_model->rowCount() > 0);
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
}

void LogPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogPage::retranslate()
{
    m_title->setText(tr("Log"));
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Keep the newest message in sight (F5)"));
    m_table->setAccessibleName(tr("Messages"));
    if (m_hasPhone) {
        m_empty->setTexts(tr("No messages yet"),
                          tr("Type something on the phone at the right and press Enter. Your "
                             "message and the answer to it appear here."),
                          tr("Type on the phone"));
        return;
    }
    const QString url = m_link.status().url.toString();
    m_empty->setTexts(
        tr("No messages yet"),
        url.isEmpty()
            ? tr("What members write to your application, and what it answers, appears here.")
            : tr("In the WeCom admin console, let your application receive messages at the "
                 "address under which the outside reaches %1. What members write then appears "
                 "here.")
                  .arg(url),
        url.isEmpty() ? QString() : tr("Copy the address"));
}

} // namespace ewc::ui
