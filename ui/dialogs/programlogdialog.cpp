// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/programlogdialog.h"

#include "core/base/programlog.h"
#include "ui/models/programlogmodel.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tailtable.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize FirstSize(860, 540);
constexpr int ChosenLines = 4; // of the line that is shown in full; three in Chinese
constexpr int LongestSearch = 200; // characters

} // namespace

ProgramLogDialog::ProgramLogDialog(ProgramLog &log, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_model(new ProgramLogModel(log, this))
    , m_levelLabel(new QLabel)
    , m_level(new QComboBox)
    , m_search(new QLineEdit)
    , m_follow(new QToolButton)
    , m_table(new TailTable)
    , m_chosen(new QPlainTextEdit)
    , m_empty(new EmptyState(u"view-list-text"_s))
    , m_stack(new QStackedWidget)
    , m_copy(new QPushButton)
    , m_clear(new QPushButton)
    , m_close(new QPushButton)
{
    resize(FirstSize);
    setUpTable();
    setUpLayout();
    m_levelLabel->setBuddy(m_level);
    for (const LogLevel level :
         {LogLevel::Debug, LogLevel::Information, LogLevel::Warning, LogLevel::Error})
        m_level->addItem(QString(), static_cast<int>(level));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(LogLevel::Information)));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(LongestSearch);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setIcon(themeIcon(u"go-bottom"_s));
    m_close->setDefault(true);

    connect(m_level, &QComboBox::currentIndexChanged, this, &ProgramLogDialog::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &ProgramLogDialog::applyFilter);
    const auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_follow, &QToolButton::clicked, m_table, &TailTable::setFollowing);
    connect(m_table, &TailTable::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_search->clear();
        m_level->setCurrentIndex(m_level->findData(static_cast<int>(LogLevel::Debug)));
    });
    connect(m_copy, &QPushButton::clicked, this, &ProgramLogDialog::copy);
    connect(m_clear, &QPushButton::clicked, m_model, &ProgramLogModel::clear);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);

    retranslate();
    showEmptiness();
    m_table->setFocus();
}

void ProgramLogDialog::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    const QFontMetrics metrics(m_table->font());
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(ProgramLogModel::Time,
                          metrics.horizontalAdvance(u"00:00:00.000"_s) + space::Group);
    header->resizeSection(ProgramLogModel::Level, 112);
    header->resizeSection(ProgramLogModel::Part, 104);
    header->setSectionResizeMode(ProgramLogModel::Text, QHeaderView::Stretch);

    m_chosen->setReadOnly(true);
    m_chosen->setFrameShape(QFrame::NoFrame);
    m_chosen->setTabChangesFocus(true);
    const int margin = 2 * static_cast<int>(m_chosen->document()->documentMargin());
    m_chosen->setFixedHeight(ChosenLines * QFontMetrics(m_chosen->font()).lineSpacing() + margin);

    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this,
            &ProgramLogDialog::showChosen);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ProgramLogDialog::showEmptiness);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showEmptiness();
        showChosen();
        if (m_table->isFollowing())
            m_table->scrollToBottom();
    });
    const auto *copyKey =
        new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &ProgramLogDialog::copy);
}

void ProgramLogDialog::setUpLayout()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::Control);
    top->addWidget(m_levelLabel);
    top->addWidget(m_level);
    top->addWidget(m_search, 1);
    top->addWidget(m_follow);

    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_table, 1);
    lines->addWidget(line);
    lines->addWidget(m_chosen);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->setFrameShape(QFrame::StyledPanel);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Control);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Group, space::Group, space::Group);
    layout->setSpacing(space::Control);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
}

void ProgramLogDialog::applyFilter()
{
    const auto least = static_cast<LogLevel>(m_level->currentData().toInt());
    m_log.setVerbose(isVisible() && least == LogLevel::Debug);
    m_model->setFilter(least, m_search->text());
    retranslate(); // what the empty table says depends on it
}

void ProgramLogDialog::showEmptiness()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_copy->setEnabled(!isEmpty);
    m_clear->setEnabled(!isEmpty);
    m_follow->setEnabled(!isEmpty);
}

void ProgramLogDialog::showChosen()
{
    m_chosen->setPlainText(m_table->currentIndex().data(ProgramLogModel::TextRole).toString());
}

void ProgramLogDialog::copy()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows << m_model->index(row, 0);
    }
    std::sort(rows.begin(), rows.end()); // the order of the clicks is not that of the lines
    QString text;
    for (const QModelIndex &row : std::as_const(rows))
        text += row.data(ProgramLogModel::LineRole).toString() + u'\n';
    QGuiApplication::clipboard()->setText(text);
}

void ProgramLogDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    applyFilter();
}

void ProgramLogDialog::hideEvent(QHideEvent *event)
{
    m_log.setVerbose(false);
    QDialog::hideEvent(event);
}

void ProgramLogDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ProgramLogDialog::retranslate()
{
    setWindowTitle(tr("Program log"));
    m_levelLabel->setText(tr("&Show:"));
    m_level->setItemText(0, tr("Everything, for developers"));
    m_level->setItemText(1, tr("Information"));
    m_level->setItemText(2, tr("Warnings and errors"));
    m_level->setItemText(3, tr("Errors only"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search"));
    m_follow->setText(tr("&Follow"));
    m_follow->setToolTip(tr("Keep the newest line in sight"));
    m_table->setAccessibleName(tr("Lines of the log"));
    m_chosen->setAccessibleName(tr("The chosen line in full"));
    m_chosen->setPlaceholderText(tr("Choose a line to read all of it."));
    m_copy->setText(tr("C&opy"));
    m_copy->setToolTip(tr("Copy the chosen lines, or all that are shown"));
    m_clear->setText(tr("C&lear"));
    m_clear->setToolTip(tr("Begin with an empty list"));
    m_close->setText(tr("&Close"));

    const bool searches = !m_search->text().isEmpty();
    const bool showsAll =
        !searches && m_level->currentData().toInt() == static_cast<int>(LogLevel::Debug);
    m_empty->setTexts(tr("Nothing to show"),
                      searches
                          ? tr("No line has the text that you search for, or not at this level.")
                          : tr("What the program does, and what goes wrong, appears here."),
                      showsAll ? QString() : tr("Show &everything"));
}

} // namespace ewc::ui
