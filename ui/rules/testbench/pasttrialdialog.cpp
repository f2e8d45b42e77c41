// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/testbench/pasttrialdialog.h"

#include "core/base/errortext.h"
#include "ui/loglink.h"
#include "ui/rules/testbench/pastchangemodel.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::array Counts{100, 1'000, 10'000}; // messages

/*! The rules of \a draft that can be asked: something may be missing in the others yet. */
RuleSet soundRules(const RulesDraft &draft)
{
    QSet<QString> faulty;
    for (const RuleProblem &problem : draft.problems())
        faulty.insert(problem.ruleId);
    RuleSet rules = draft.rules();
    for (const RuleSection section : RuleSections)
        rules.section(section).removeIf(
            [&faulty](const Rule &rule) { return faulty.contains(rule.id); });
    return rules;
}

} // namespace

PastTrialDialog::PastTrialDialog(RulesDraft &draft, LogLink &log, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_log(log)
    , m_model(new PastChangeModel(this))
    , m_intro(new QLabel)
    , m_count(new QComboBox)
    , m_try(new QPushButton)
    , m_cancel(new QPushButton)
    , m_close(new QPushButton)
    , m_progress(new QProgressBar)
    , m_verdict(new QLabel)
    , m_note(new QLabel)
    , m_table(new QTreeView)
{
    m_model->setNames(log.names());
    for (const int count : Counts)
        m_count->addItem({}, count);
    m_count->setCurrentIndex(1);
    setUpLayout();
    connect(m_try, &QPushButton::clicked, this, &PastTrialDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &PastTrialDialog::cancel);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_count, &QComboBox::activated, this, &PastTrialDialog::start);
    connect(&m_log, &LogLink::namesChanged, this, [this] { m_model->setNames(m_log.names()); });
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT messageWanted(index.data(PastChangeModel::IdRole).toLongLong());
    });
    retranslate();
    resize(900, 560);
    start();
}

PastTrialDialog::~PastTrialDialog()
{
    cancel();
}

void PastTrialDialog::setUpLayout()
{
    m_intro->setWordWrap(true);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_verdict->setFont(themeFont(FontRole::Title));
    m_verdict->setWordWrap(true);
    m_note->setWordWrap(true);
    m_progress->setTextVisible(false);
    QSizePolicy place = m_progress->sizePolicy();
    place.setRetainSizeWhenHidden(true); // nothing jumps when it is done
    m_progress->setSizePolicy(place);
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(PastChangeModel::TextColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(PastChangeModel::TimeColumn, 110);
    m_table->setColumnWidth(PastChangeModel::FromColumn, 110);
    m_table->setColumnWidth(PastChangeModel::BeforeColumn, 170);
    m_table->setColumnWidth(PastChangeModel::AfterColumn, 170);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::Control);
    top->addWidget(m_count);
    top->addWidget(m_progress, 1);
    top->addWidget(m_cancel);
    top->addWidget(m_try);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Group, space::Group, space::Group);
    layout->setSpacing(space::Control);
    layout->addWidget(m_intro);
    layout->addLayout(top);
    layout->addWidget(m_verdict);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    m_close->setDefault(true);
    m_close->setFocus();
}

void PastTrialDialog::start()
{
    cancel();
    m_isRunning = true;
    m_trial.reset();
    m_problem.clear();
    m_progress->setRange(0, 0); // until it is known how many there are
    m_model->setChanges({}, {}, {});
    const quint64 run = ++m_run;
    const auto progress = [this, run](int done, int of) {
        if (run != m_run)
            return;
        m_progress->setRange(0, of);
        m_progress->setValue(done);
    };
    const auto finish = [this, run](const Result<PastTrial> &trial) {
        if (run != m_run)
            return;
        m_isRunning = false;
        if (trial)
            take(*trial);
        else
            m_problem = kindText(trial.error().kind);
        showState();
    };
    m_log.tryOnPast(soundRules(m_draft), {}, m_count->currentData().toInt(), this, progress,
                    finish);
    showState();
}

void PastTrialDialog::cancel()
{
    if (!m_isRunning)
        return;
    ++m_run;
    m_isRunning = false;
    m_log.stopSearching();
    m_problem = tr("It was stopped.");
    showState();
}

void PastTrialDialog::take(const PastTrial &trial)
{
    m_trial = trial;
    m_model->setChanges(trial.changes, m_draft.saved(), m_draft.rules());
}

void PastTrialDialog::showState()
{
    m_progress->setVisible(m_isRunning);
    m_cancel->setVisible(m_isRunning);
    m_try->setVisible(!m_isRunning);
    m_table->setVisible(m_trial && !m_trial->changes.isEmpty());
    if (m_isRunning) {
        m_verdict->setText(tr("Trying …"));
        m_note->clear();
    } else if (!m_trial) {
        m_verdict->setText(tr("Not tried"));
        m_note->setText(m_problem);
    } else if (m_trial->tried == 0) {
        m_verdict->setText(tr("There are no messages yet"));
        m_note->setText(tr("As soon as members have written, you see here what other rules would "
                           "have said to them."));
    } else {
        m_verdict->setText(tr("Would now answer %1, earlier %2")
                               .arg(QLocale().toString(m_trial->answeredAfter),
                                    QLocale().toString(m_trial->answeredBefore)));
        m_note->setText(
            m_trial->changes.isEmpty()
                ? tr("Each of %1 messages would be answered by the same rule as before.")
                      .arg(QLocale().toString(m_trial->tried))
                : tr("%1 of %2 messages would be answered differently; a double click shows one "
                     "in the log.")
                      .arg(QLocale().toString(m_trial->changes.size()),
                           QLocale().toString(m_trial->tried)));
    }
}

void PastTrialDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PastTrialDialog::retranslate()
{
    setWindowTitle(tr("Try on the past"));
    m_intro->setText(tr("Puts the rules as they are now, saved or not, to messages that came "
                        "already. Nothing is sent and nothing is changed."));
    for (int i = 0; i < m_count->count(); ++i)
        m_count->setItemText(
            i, tr("The last %1 messages").arg(QLocale().toString(m_count->itemData(i).toInt())));
    m_count->setAccessibleName(tr("On how many messages"));
    m_try->setText(tr("&Try again"));
    m_cancel->setText(tr("&Stop"));
    m_close->setText(tr("&Close"));
    m_table->setAccessibleName(tr("Messages that would be answered differently"));
    m_progress->setAccessibleName(tr("Progress"));
    m_model->retranslate();
    showState();
}

} // namespace ewc::ui
