// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/importdialog.h"

#include "core/rules/sentence.h"
#include "ui/rules/list/rulestext.h"
#include "ui/theme.h"
#include "ui/widgets/accentbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize FirstSize(720, 440);
enum Column { Incoming, Existing, Choice, ColumnCount };

} // namespace

ImportDialog::ImportDialog(const RuleSet &existing, const RuleSet &incoming,
                           const QList<RuleConflict> &clashes, QWidget *parent)
    : QDialog(parent)
    , m_explanation(new QLabel)
    , m_list(new QTreeWidget)
    , m_prompt(new QLabel)
    , m_skip(new QPushButton)
    , m_replace(new QPushButton)
    , m_keepBoth(new QPushButton)
    , m_cancel(new QPushButton)
    , m_import(new AccentButton)
{
    for (const RuleConflict &clash : clashes) {
        const Rule *come = incoming.find(clash.incomingId);
        const Rule *here = existing.find(clash.existingId);
        if (come == nullptr || here == nullptr || m_choices.contains(come->id))
            continue;
        m_clashes.append({.id = come->id,
                          .title = titleOf(*come),
                          .sentence = sentenceOf(*come),
                          .existing = titleOf(*here),
                          .existingSentence = sentenceOf(*here),
                          .why = clash.why});
        m_choices.insert(come->id, OnConflict::Skip); // nothing of one's own is lost
    }
    m_others = static_cast<int>(incoming.size() - m_clashes.size());

    resize(FirstSize);
    m_explanation->setWordWrap(true);
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Choice, QHeaderView::ResizeToContents);
    m_prompt->setBuddy(m_list);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::Control);
    choices->addWidget(m_prompt);
    for (const auto &[button, choice] :
         {std::pair(m_skip, OnConflict::Skip), std::pair(m_replace, OnConflict::Replace),
          std::pair(m_keepBoth, OnConflict::KeepBoth)}) {
        button->setAutoDefault(false);
        choices->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, picked = choice] { choose(picked); });
    }
    choices->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Control);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Group, space::Group, space::Group);
    layout->setSpacing(space::Control);
    layout->addWidget(m_explanation);
    layout->addWidget(m_list, 1);
    layout->addLayout(choices);
    layout->addSpacing(space::Control);
    layout->addLayout(buttons);

    m_import->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_list->selectAll(); // what is chosen then is for all of them
    m_list->setFocus();
}

void ImportDialog::fill()
{
    m_list->setHeaderLabels({tr("In the file"), tr("Here"), tr("What to do")});
    while (m_list->topLevelItemCount() < m_clashes.size())
        m_list->addTopLevelItem(new QTreeWidgetItem);
    for (int i = 0; i < m_clashes.size(); ++i) {
        const Clash &clash = m_clashes[i];
        QString why = tr("“%1” is the same rule, but another version");
        if (clash.why == RuleConflict::Why::SameName)
            why = tr("“%1” has the same name");
        else if (clash.why == RuleConflict::Why::SameTrigger)
            why = tr("“%1” answers to the same");
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setText(Incoming, clash.title);
        item->setToolTip(Incoming, clash.sentence);
        item->setText(Existing, why.arg(clash.existing));
        item->setToolTip(Existing, clash.existingSentence);
    }
    showChoices();
}

void ImportDialog::showChoices()
{
    for (int i = 0; i < m_clashes.size(); ++i) {
        QString text = tr("Skip");
        if (m_choices.value(m_clashes[i].id) == OnConflict::Replace)
            text = tr("Replace");
        else if (m_choices.value(m_clashes[i].id) == OnConflict::KeepBoth)
            text = tr("Keep both");
        m_list->topLevelItem(i)->setText(Choice, text);
    }
}

void ImportDialog::choose(OnConflict choice)
{
    for (int i = 0; i < m_clashes.size(); ++i) {
        if (m_list->topLevelItem(i)->isSelected())
            m_choices.insert(m_clashes[i].id, choice);
    }
    showChoices();
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import rules"));
    QString text = tr("These rules clash with rules that are here already. Choose rows, then say "
                      "what to do with them.");
    if (m_others > 0)
        text += u' ' + tr("Without a clash: %1.").arg(rulesText(m_others));
    m_explanation->setText(text);
    m_list->setAccessibleName(tr("Rules that clash"));
    m_prompt->setText(tr("The &chosen rows:"));
    m_skip->setText(tr("&Skip"));
    m_skip->setToolTip(tr("Leave the rule here as it is"));
    m_replace->setText(tr("&Replace"));
    m_replace->setToolTip(tr("The rule in the file takes the place of the one here"));
    m_keepBoth->setText(tr("&Keep both"));
    m_keepBoth->setToolTip(tr("The rule in the file comes after those here"));
    m_cancel->setText(tr("Cancel"));
    m_import->setText(tr("&Import"));
    fill();
}

} // namespace ewc::ui
