// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/testbench/trialtree.h"

#include "core/rules/sentence.h"
#include "ui/rules/testbench/trialmark.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>
#include <climits>

namespace ewc::ui {
namespace {

constexpr int RuleRole = Qt::UserRole; ///< id of the rule of a row
constexpr int MostMatches = 50; // rows; more that go on after a match nobody reads

enum Column { WhatColumn, OutcomeColumn, ColumnCount };

void showMark(QTreeWidgetItem &item, TrialMark mark, const QString &word, const QPalette &palette)
{
    item.setIcon(WhatColumn, markIcon(mark, palette));
    item.setText(OutcomeColumn, word);
    item.setForeground(OutcomeColumn, markColor(mark, palette));
}

/*! Lets rows grow as high as their text is where it is wrapped, which a tree does not by itself. */
class WrappingDelegate final : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(TrialTree &tree)
        : QStyledItemDelegate(&tree)
        , m_tree(tree)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        constexpr int Margins = 12; // pixels beside text and icon, as the style has them
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() != WhatColumn)
            return size;
        const int depth = index.parent().isValid() ? 2 : 1;
        const bool isSpanned = m_tree.isFirstColumnSpanned(index.row(), index.parent());
        const bool hasIcon = !index.data(Qt::DecorationRole).isNull();
        const int width = (isSpanned ? m_tree.viewport()->width() : m_tree.columnWidth(WhatColumn))
                          - depth * m_tree.indentation() - Margins
                          - (hasIcon ? m_tree.iconSize().width() + Margins : 0);
        const QRect text =
            option.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 1), INT_MAX / 2),
                                            Qt::TextWordWrap, index.data().toString());
        size.setHeight(std::max(size.height(), text.height() + 2));
        return size;
    }

private:
    TrialTree &m_tree;
};

bool isMatch(const RuleTrace &trace)
{
    return trace.outcome == RuleTrace::Outcome::Matched
           || trace.outcome == RuleTrace::Outcome::MatchedLogOnly;
}

} // namespace

TrialTree::TrialTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(OutcomeColumn, QHeaderView::ResizeToContents);
    setWordWrap(true);
    setIndentation(space::Group);
    setIconSize({space::Group, space::Group});
    setItemDelegate(new WrappingDelegate(*this));
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QString id = item->data(WhatColumn, RuleRole).toString();
        if (!id.isEmpty())
            Q_EMIT ruleWanted(id);
    });
    refresh();
}

void TrialTree::show(const TrialOutcome &outcome, const QString &current)
{
    m_outcome = outcome;
    m_current = current;
    refresh();
}

void TrialTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QTreeWidget::changeEvent(event);
}

void TrialTree::refresh()
{
    setAccessibleName(tr("What became of the rules"));
    clear();
    int matches = 0;
    int others = 0;
    bool isCurrentShown = m_current.isEmpty();
    for (const RuleTrace &trace : std::as_const(m_outcome.trial.explanation.rules)) {
        const bool isCurrent = trace.ruleId == m_current;
        const bool isShown = isCurrent || (isMatch(trace) && ++matches <= MostMatches);
        const Rule *rule = isShown ? m_outcome.rules.find(trace.ruleId) : nullptr;
        if (rule != nullptr)
            addRule(trace, *rule);
        else
            ++others;
        isCurrentShown = isCurrentShown || isCurrent;
    }
    if (!isCurrentShown) {
        if (const Rule *rule = m_outcome.rules.find(m_current))
            addFaulty(*rule);
    }
    if (others > 0)
        addOthers(others);
}

void TrialTree::addRule(const RuleTrace &trace, const Rule &rule)
{
    auto *item = new QTreeWidgetItem(this, {titleOf(rule)});
    item->setData(WhatColumn, RuleRole, rule.id);
    item->setToolTip(WhatColumn, sentenceOf(rule));
    QString word = outcomeText(trace.outcome);
    if (m_outcome.trial.explanation.decision.winner() == rule.id)
        word = tr("answers");
    showMark(*item, markOf(trace.outcome), word, palette());
    if (rule.id == m_current) {
        QFont font = item->font(WhatColumn);
        font.setBold(true);
        item->setFont(WhatColumn, font);
    }
    if (const QString reason = reasonText(trace, rule); !reason.isEmpty())
        addNote(item, reason);
    if (rule.id == m_current) {
        for (const ConditionTrace &condition : trace.conditions) {
            auto *row = new QTreeWidgetItem(item, {requirementText(rule, condition.field)});
            row->setToolTip(WhatColumn, condition.problem);
            const Requirement requirement = requirementOf(rule, condition);
            showMark(*row, markOf(requirement), requirementOutcomeText(requirement), palette());
        }
    }
    item->setExpanded(true);
}

/*! The current rule, which could not be asked. */
void TrialTree::addFaulty(const Rule &rule)
{
    auto *item = new QTreeWidgetItem(this, {titleOf(rule)});
    item->setData(WhatColumn, RuleRole, rule.id);
    showMark(*item, TrialMark::Warning, tr("not finished"), palette());
    for (const RuleProblem &problem : std::as_const(m_outcome.problems)) {
        if (problem.ruleId == rule.id)
            addNote(item, problem.sentence);
    }
    item->setExpanded(true);
}

void TrialTree::addOthers(int count)
{
    auto *item = new QTreeWidgetItem(this);
    item->setText(WhatColumn, topLevelItemCount() == 1 ? tr("None of %1 rules matches").arg(count)
                                                       : tr("Other rules: %1").arg(count));
    item->setFlags(Qt::ItemIsEnabled);
    item->setForeground(WhatColumn, themeColor(ColorRole::MutedText, palette()));
}

void TrialTree::addNote(QTreeWidgetItem *parent, const QString &text)
{
    auto *note = new QTreeWidgetItem(parent, {text});
    note->setFirstColumnSpanned(true);
    note->setFlags(Qt::ItemIsEnabled);
    note->setForeground(WhatColumn, themeColor(ColorRole::MutedText, palette()));
}

} // namespace ewc::ui
