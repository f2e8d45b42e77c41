// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/presetgallery.h"

#include "core/rules/presets.h"
#include "core/rules/sentence.h"
#include "ui/rules/list/ruleplacement.h"
#include "ui/rules/list/rulestext.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize FirstSize(640, 520);

/*! The first of \a rules in sentences, one in a line. */
QString sentencesOf(const RuleSet &rules)
{
    constexpr qsizetype MostLines = 3; // tell what it is about
    const QList<Rule> all = allRules(rules);
    QStringList lines;
    for (const Rule &rule : all.first(std::min(MostLines, all.size())))
        lines.append(u"• "_s + sentenceOf(rule));
    if (all.size() > MostLines)
        lines.append(u"• "_s
                     + PresetGallery::tr("… and %1").arg(rulesText(all.size() - MostLines)));
    return lines.join(u'\n');
}

} // namespace

PresetGallery::PresetGallery(bool hasRules, QWidget *parent)
    : QDialog(parent)
    , m_hasRules(hasRules)
    , m_explanation(new QLabel)
    , m_content(new QWidget)
    , m_scroll(new QScrollArea)
    , m_column(nullptr)
    , m_close(new QPushButton)
{
    resize(FirstSize);
    m_explanation->setWordWrap(true);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, space::Control, 0);
    m_column->setSpacing(space::Control);
    for (qsizetype i = 0; i < rulePresets().size(); ++i)
        addCard(i);
    m_column->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setWidget(m_content);

    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Group, space::Group, space::Group);
    layout->setSpacing(space::Group);
    layout->addWidget(m_explanation);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    retranslate();
}

void PresetGallery::addCard(qsizetype preset)
{
    Card card{.title = new QLabel,
              .help = new QLabel,
              .rules = new QLabel,
              .add = new QPushButton,
              .replace = new QPushButton};
    QFont bold = themeFont(FontRole::Body);
    bold.setBold(true);
    card.title->setFont(bold);
    card.rules->setFont(themeFont(FontRole::Caption));
    card.rules->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {card.title, card.help, card.rules}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Tight);
    words->addWidget(card.title);
    words->addWidget(card.help);
    words->addWidget(card.rules);
    words->addStretch();
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::Tight);
    buttons->addWidget(card.add);
    buttons->addWidget(card.replace);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(frame);
    layout->setSpacing(space::Group);
    layout->addLayout(words, 1);
    layout->addLayout(buttons);
    m_column->addWidget(frame);

    card.add->setAutoDefault(false);
    card.replace->setAutoDefault(false);
    card.replace->setVisible(m_hasRules);
    connect(card.add, &QPushButton::clicked, this, [this, preset] { choose(preset, false); });
    connect(card.replace, &QPushButton::clicked, this, [this, preset] { choose(preset, true); });
    m_cards.append(card);
}

void PresetGallery::choose(qsizetype preset, bool isReplacing)
{
    const RulePreset &chosenPreset = rulePresets()[preset];
    Q_EMIT chosen(presetRules(chosenPreset.id), presetText(chosenPreset.label), isReplacing);
    accept();
}

/*! Sentences take as many lines as they need: cards are not squeezed into the window. */
void PresetGallery::fit()
{
    const int room = width() - 2 * space::Group - m_scroll->verticalScrollBar()->sizeHint().width();
    m_column->activate();
    m_content->setMinimumHeight(m_column->heightForWidth(room));
}

void PresetGallery::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}

void PresetGallery::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PresetGallery::retranslate()
{
    setWindowTitle(tr("Examples"));
    m_explanation->setText(
        tr("Each of these can be tried, changed and undone. Nothing is in force before you save."));
    m_close->setText(tr("Close"));
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const Card &card = m_cards[i];
        const RulePreset &preset = rulePresets()[i];
        const QString label = presetText(preset.label);
        card.title->setText(label);
        card.help->setText(presetText(preset.help));
        card.rules->setText(sentencesOf(presetRules(preset.id)));
        card.add->setText(m_hasRules ? tr("Add to mine") : tr("Begin with it"));
        card.add->setAccessibleName(tr("%1: %2").arg(label, card.add->text()));
        card.replace->setText(tr("Replace mine"));
        card.replace->setToolTip(tr("These rules only; this can be undone"));
        card.replace->setAccessibleName(tr("%1: %2").arg(label, card.replace->text()));
    }
    fit();
}

} // namespace ewc::ui
