// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/cooldownchoice.h"

#include "ui/forms/lineflow.h"
#include "ui/forms/notelabel.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ewc::ui {
namespace {

constexpr int LongestSeconds = 30 * 24 * 3600; // a month

struct Preset
{
    Cooldown cooldown;
    const char *label;
};

const std::array<Preset, 7> Presets{{
    {{0, true}, QT_TRANSLATE_NOOP("ewc::ui::CooldownChoice", "as often as it is asked")},
    {{10, true},
     QT_TRANSLATE_NOOP("ewc::ui::CooldownChoice", "at most once in 10 seconds for each member")},
    {{60, true},
     QT_TRANSLATE_NOOP("ewc::ui::CooldownChoice", "at most once a minute for each member")},
    {{600, true},
     QT_TRANSLATE_NOOP("ewc::ui::CooldownChoice", "at most once in 10 minutes for each member")},
    {{3600, true},
     QT_TRANSLATE_NOOP("ewc::ui::CooldownChoice", "at most once an hour for each member")},
    {{24 * 3600, true},
     QT_TRANSLATE_NOOP("ewc::ui::CooldownChoice", "at most once in 24 hours for each member")},
    {{60, false},
     QT_TRANSLATE_NOOP("ewc::ui::CooldownChoice", "at most once a minute for all together")},
}};
constexpr int OwnIndex = static_cast<int>(Presets.size());

} // namespace

CooldownChoice::CooldownChoice(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QComboBox)
    , m_own(new QWidget)
    , m_seconds(new QSpinBox)
    , m_per(new QComboBox)
    , m_note(new NoteLabel)
{
    for (int i = 0; i <= OwnIndex; ++i)
        m_choices->addItem({});
    for (int i = 0; i < 2; ++i)
        m_per->addItem({});
    m_seconds->setRange(1, LongestSeconds);
    for (QWidget *input : {static_cast<QWidget *>(m_choices), static_cast<QWidget *>(m_per),
                           static_cast<QWidget *>(m_seconds)}) {
        input->setFocusPolicy(Qt::StrongFocus);
        input->installEventFilter(this);
    }
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_per->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *own = new LineFlow(m_own);
    own->addWidget(m_seconds);
    own->addWidget(m_per);
    auto *line = new LineFlow;
    line->addWidget(m_choices);
    line->addWidget(m_own);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addLayout(line);
    layout->addWidget(m_note);
    m_note->hide();
    setFocusProxy(m_choices);
    connect(m_choices, &QComboBox::activated, this, &CooldownChoice::takeChoice);
    connect(m_seconds, &QSpinBox::valueChanged, this, &CooldownChoice::edited);
    connect(m_per, &QComboBox::activated, this, &CooldownChoice::edited);
    showOwn(false);
    retranslate();
}

void CooldownChoice::setCooldown(const Cooldown &cooldown)
{
    if (cooldown == this->cooldown())
        return; // keeps what is being typed
    const auto preset = std::ranges::find_if(Presets, [&cooldown](const Preset &one) {
        return one.cooldown == cooldown || (one.cooldown.seconds == 0 && cooldown.seconds == 0);
    });
    const QSignalBlocker quiet(m_seconds);
    m_seconds->setValue(std::max(1, cooldown.seconds));
    m_per->setCurrentIndex(cooldown.isPerMember ? 0 : 1);
    m_choices->setCurrentIndex(static_cast<int>(preset - Presets.begin()));
    showOwn(preset == Presets.end());
}

Cooldown CooldownChoice::cooldown() const
{
    const int index = m_choices->currentIndex();
    if (index == 0) // nobody asks for whom it does not keep still
        return {.seconds = 0, .isPerMember = m_per->currentIndex() == 0};
    if (index < OwnIndex)
        return Presets.at(static_cast<std::size_t>(index)).cooldown;
    return {.seconds = m_seconds->value(), .isPerMember = m_per->currentIndex() == 0};
}

void CooldownChoice::takeChoice()
{
    const bool isOwn = m_choices->currentIndex() == OwnIndex;
    showOwn(isOwn);
    if (isOwn) {
        m_seconds->setFocus(Qt::OtherFocusReason);
        m_seconds->selectAll();
    } else {
        const QSignalBlocker quiet(m_seconds);
        const Cooldown chosen = cooldown();
        m_seconds->setValue(std::max(1, chosen.seconds)); // where one's own begins
        m_per->setCurrentIndex(chosen.isPerMember ? 0 : 1);
    }
    Q_EMIT edited();
}

void CooldownChoice::showOwn(bool isShown)
{
    m_own->setVisible(isShown);
}

void CooldownChoice::setProblem(const QString &sentence)
{
    m_note->setProblem(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void CooldownChoice::focusChoice()
{
    m_choices->setFocus(Qt::OtherFocusReason);
}

bool CooldownChoice::eventFilter(QObject *watched, QEvent *event)
{
    // Who scrolls through the rule does not want to change it.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CooldownChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CooldownChoice::retranslate()
{
    for (std::size_t i = 0; i < Presets.size(); ++i)
        m_choices->setItemText(static_cast<int>(i), tr(Presets.at(i).label));
    m_choices->setItemText(OwnIndex, tr("at most once in …"));
    m_choices->setAccessibleName(tr("How often it answers"));
    m_seconds->setSuffix(tr(" seconds"));
    m_seconds->setAccessibleName(tr("Seconds"));
    m_per->setItemText(0, tr("for each member"));
    m_per->setItemText(1, tr("for all together"));
    m_per->setAccessibleName(tr("For whom it keeps still"));
}

} // namespace ewc::ui
