// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/testbench/ruletestbench.h"

#include "ui/rules/testbench/trialanswers.h"
#include "ui/rules/testbench/trialinput.h"
#include "ui/rules/testbench/trialmark.h"
#include "ui/rules/testbench/trialtree.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int MarkSide = 16; // pixels

TrialMark markOf(const TrialOutcome &outcome)
{
    if (!outcome.isAsked)
        return TrialMark::Warning;
    return outcome.trial.explanation.decision.winner().isEmpty() ? TrialMark::No : TrialMark::Yes;
}

QToolButton *makeButton()
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

RuleTestBench::RuleTestBench(RulesDraft &draft, LogLink &log, EngineLink &engine, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_run(new TrialRun(this))
    , m_title(new QLabel)
    , m_past(new QPushButton)
    , m_input(new TrialInput(log, engine))
    , m_verdictIcon(new QLabel)
    , m_verdict(new QLabel)
    , m_problems(new QLabel)
    , m_tree(new TrialTree)
    , m_answers(new TrialAnswers)
    , m_talk(new QLabel)
    , m_goOn(makeButton())
    , m_startOver(makeButton())
{
    setUpLayout();
    setFocusProxy(m_input);
    connect(&m_draft, &RulesDraft::rulesChanged, this,
            [this] { m_run->setRules(m_draft.rules()); });
    connect(&m_draft, &RulesDraft::currentChanged, this, [this] {
        if (m_isAnswered)
            m_tree->show(m_outcome, m_draft.current());
    });
    connect(m_input, &TrialInput::changed, this, &RuleTestBench::ask);
    connect(m_run, &TrialRun::answered, this, &RuleTestBench::take);
    connect(m_tree, &TrialTree::ruleWanted, this, [this](const QString &id) {
        m_draft.setCurrent(id);
        Q_EMIT ruleWanted(id);
    });
    connect(m_past, &QPushButton::clicked, this, &RuleTestBench::pastTrialWanted);
    connect(m_goOn, &QToolButton::clicked, this, &RuleTestBench::goOn);
    connect(m_startOver, &QToolButton::clicked, this, &RuleTestBench::startOver);
    m_run->setRules(m_draft.rules());
    retranslate();
    ask();
}

void RuleTestBench::setUpLayout()
{
    m_title->setFont(themeFont(FontRole::Caption));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    QFont strong = m_verdict->font();
    strong.setBold(true);
    m_verdict->setFont(strong);
    m_problems->setWordWrap(true);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setFont(themeFont(FontRole::Caption));
    m_talk->setFont(themeFont(FontRole::Caption));
    m_talk->setForegroundRole(QPalette::PlaceholderText);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_past);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(space::Tight);
    verdict->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    auto *talk = new QHBoxLayout;
    talk->setSpacing(space::Tight);
    talk->addWidget(m_talk, 1);
    talk->addWidget(m_startOver);
    talk->addWidget(m_goOn);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_tree);
    parts->addWidget(m_answers);
    parts->setSizes({200, 200});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Control, space::Control, space::Control, space::Control);
    layout->setSpacing(space::Control);
    layout->addLayout(heading);
    layout->addWidget(m_input);
    layout->addLayout(verdict);
    layout->addWidget(m_problems);
    layout->addWidget(parts, 1);
    layout->addLayout(talk);
}

void RuleTestBench::ask()
{
    if (!m_input->isComplete()) {
        m_run->stop();
        m_isAnswered = false;
        m_outcome = {};
        m_tree->show(m_outcome, {});
        showVerdict();
        return;
    }
    TrialQuestion question = m_input->question();
    TrialCircumstances::Facts facts = m_before;
    facts.sender = question.facts.sender;
    facts.fileSize = question.facts.fileSize;
    question.facts = facts;
    m_run->ask(question);
}

void RuleTestBench::take(const TrialOutcome &outcome)
{
    m_outcome = outcome;
    m_isAnswered = true;
    m_tree->show(m_outcome, m_draft.current());
    showVerdict();
}

/*! As if the message had been sent: the next one comes after it. */
void RuleTestBench::goOn()
{
    if (!m_isAnswered)
        return;
    m_before = factsAfter(m_before, m_outcome.time, m_outcome.trial);
    ++m_earlier;
    m_input->clearText();
    ask();
    showVerdict();
}

void RuleTestBench::startOver()
{
    m_before = {};
    m_earlier = 0;
    ask();
    showVerdict();
}

void RuleTestBench::showVerdict()
{
    QSet<QString> faulty;
    for (const RuleProblem &problem : std::as_const(m_outcome.problems))
        faulty.insert(problem.ruleId);
    m_problems->setVisible(!faulty.isEmpty());
    m_problems->setText(
        tr("Rules that cannot be tried yet, because something in them is missing or wrong: %1")
            .arg(faulty.size()));
    QPalette colors = m_problems->palette();
    colors.setColor(QPalette::WindowText, themeColor(ColorRole::WarningText, palette()));
    m_problems->setPalette(colors);

    m_verdictIcon->setVisible(m_isAnswered);
    m_goOn->setEnabled(m_isAnswered);
    m_startOver->setVisible(m_earlier > 0);
    m_talk->setText(m_earlier > 0 ? tr("Messages before this one: %1").arg(m_earlier)
                                  : tr("As the first message"));
    if (!m_isAnswered) {
        m_verdict->setText(tr("Which rule would answer?"));
        m_answers->show({}, tr("Type a message above: here you see at once what would be said. "
                               "Nothing is sent."));
        return;
    }
    m_verdictIcon->setPixmap(markIcon(markOf(m_outcome), palette()).pixmap(MarkSide, MarkSide));
    m_verdict->setText(m_outcome.isAsked
                           ? verdictText(m_outcome.trial.explanation.decision, m_outcome.rules)
                           : tr("The rules cannot be tried yet."));
    m_answers->show(m_outcome.trial.steps, tr("Nothing would be said."));
}

void RuleTestBench::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RuleTestBench::retranslate()
{
    m_title->setText(tr("Try it"));
    m_past->setText(tr("On the &past…"));
    m_past->setToolTip(tr("See what these rules would have said to the messages in the log"));
    m_goOn->setText(tr("&Next message"));
    m_goOn->setIcon(themeIcon(u"go-next"_s));
    m_goOn->setToolTip(tr("Counts this message as sent and goes on: to try steps of a talk, "
                          "pauses and answers in turn"));
    m_startOver->setText(tr("Start &over"));
    m_startOver->setToolTip(tr("Forgets the messages before this one"));
    showVerdict();
}

} // namespace ewc::ui
