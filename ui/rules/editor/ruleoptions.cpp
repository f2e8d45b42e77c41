// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/ruleoptions.h"

#include "core/rules/ruleset.h"
#include "ui/forms/jsonform.h"
#include "ui/forms/lineflow.h"
#include "ui/rules/editor/cooldownchoice.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

const QString Schedule = u"schedule"_s;
constexpr int Stops = 0; // items of the choice
constexpr int GoesOn = 1;

} // namespace

RuleOptions::RuleOptions(QWidget *parent)
    : QWidget(parent)
    , m_isScheduled(new QCheckBox)
    , m_schedule(new JsonForm(scheduleSchema(), {}, JsonForm::Style::Sentence))
    , m_answers(new QLabel)
    , m_cooldown(new CooldownChoice)
    , m_after(new QLabel)
    , m_stops(new QComboBox)
    , m_isLogOnly(new QCheckBox)
{
    m_schedule->setSentencesWhole(true);
    for (int i = 0; i < 2; ++i)
        m_stops->addItem({});
    m_stops->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_stops->setFocusPolicy(Qt::StrongFocus);
    m_stops->installEventFilter(this);
    m_answers->setBuddy(m_cooldown);
    m_after->setBuddy(m_stops);

    auto *often = new LineFlow;
    often->addWidget(m_answers);
    often->addWidget(m_cooldown);
    auto *after = new LineFlow;
    after->addWidget(m_after);
    after->addWidget(m_stops);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Control);
    layout->addWidget(m_isScheduled);
    layout->addWidget(m_schedule);
    layout->addLayout(often);
    layout->addLayout(after);
    layout->addWidget(m_isLogOnly);

    connect(m_isScheduled, &QCheckBox::clicked, this, &RuleOptions::takeScheduled);
    connect(m_schedule, &JsonForm::fieldEdited, this, [this](const QString &key) {
        Q_EMIT edited(Schedule + u'.' + key, tr("Change when the rule is in force"));
    });
    connect(m_cooldown, &CooldownChoice::edited, this, [this] {
        Q_EMIT edited(u"cooldown.seconds"_s, tr("Change how often the rule answers"));
    });
    connect(m_stops, &QComboBox::activated, this,
            [this] { Q_EMIT edited(u"after"_s, tr("Change what comes after the rule")); });
    connect(m_isLogOnly, &QCheckBox::clicked, this, [this](bool isOn) {
        Q_EMIT edited(u"logOnly"_s,
                      isOn ? tr("Let the rule only be noted") : tr("Let the rule answer"));
    });
    retranslate();
}

void RuleOptions::setRule(const Rule &rule)
{
    m_isScheduled->setChecked(!rule.schedule.isEmpty());
    m_schedule->setVisible(m_isScheduled->isChecked());
    m_schedule->setObject(rule.schedule);
    updateRule(rule);
}

void RuleOptions::updateRule(const Rule &rule)
{
    // Who has just asked for times, and not said which yet, is not to lose the fields for them.
    const Parameters shown = m_isScheduled->isChecked() ? m_schedule->object() : Parameters();
    if (rule.schedule != shown) {
        m_isScheduled->setChecked(!rule.schedule.isEmpty());
        m_schedule->setVisible(m_isScheduled->isChecked());
        m_schedule->updateObject(rule.schedule);
    }
    m_cooldown->setCooldown(rule.cooldown);
    m_stops->setCurrentIndex(rule.stops ? Stops : GoesOn);
    m_isLogOnly->setChecked(rule.isLogOnly);
}

void RuleOptions::write(Rule &rule) const
{
    rule.schedule = m_isScheduled->isChecked() ? m_schedule->object() : Parameters();
    rule.cooldown = m_cooldown->cooldown();
    rule.stops = m_stops->currentIndex() == Stops;
    rule.isLogOnly = m_isLogOnly->isChecked();
}

void RuleOptions::takeScheduled(bool isOn)
{
    m_schedule->setVisible(isOn);
    if (isOn)
        m_schedule->focusField({});
    Q_EMIT edited({}, isOn ? tr("Let the rule be in force at some times only")
                           : tr("Let the rule always be in force"));
}

void RuleOptions::setProblems(const QList<FieldProblem> &problems)
{
    QList<FieldProblem> ofSchedule;
    QString ofCooldown;
    for (const FieldProblem &problem : problems) {
        if (problem.path.startsWith(Schedule + u'.'))
            ofSchedule.append({.path = problem.path.sliced(Schedule.size() + 1),
                               .sentence = problem.sentence,
                               .kind = problem.kind});
        else if (problem.path.startsWith("cooldown"_L1) && ofCooldown.isEmpty())
            ofCooldown = problem.sentence;
    }
    m_schedule->setProblems(ofSchedule);
    m_cooldown->setProblem(ofCooldown);
}

void RuleOptions::setShowAll(bool showAll)
{
    m_schedule->setShowAll(showAll);
}

bool RuleOptions::focusField(const QString &path)
{
    if (path.startsWith(Schedule)) {
        m_schedule->focusField(path.mid(Schedule.size() + 1));
        return true;
    }
    if (!path.startsWith("cooldown"_L1))
        return false;
    m_cooldown->focusChoice();
    return true;
}

bool RuleOptions::eventFilter(QObject *watched, QEvent *event)
{
    // Who scrolls through the rule does not want to change it.
    if (watched == m_stops && event->type() == QEvent::Wheel && !m_stops->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RuleOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RuleOptions::retranslate()
{
    m_isScheduled->setText(tr("Only at these times"));
    m_answers->setText(tr("Answers"));
    m_after->setText(tr("After it"));
    m_stops->setItemText(Stops, tr("no further rule is asked"));
    m_stops->setItemText(GoesOn, tr("the next rules are asked, too"));
    m_stops->setAccessibleName(tr("What comes after the rule"));
    m_isLogOnly->setText(tr("Only note in the log what it would answer"));
}

} // namespace ewc::ui
