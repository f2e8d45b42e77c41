// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/sentence.h"
#include "ui/models/messagetext.h"
#include "ui/rules/list/rulesmodel.h"
#include "ui/rules/list/rulestext.h"
#include "ui/rules/rulesdraft.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {

const Rule &RulesModel::ruleOf(const Node &node) const
{
    return std::as_const(m_rules).section(node.section)[node.position];
}

/*! Made when somebody looks: of thousands of rules few are in view. */
const RulesModel::Texts &RulesModel::textsOf(const Rule &rule) const
{
    auto texts = m_texts.find(rule.id);
    if (texts == m_texts.end())
        texts = m_texts.insert(rule.id, {titleOf(rule), sentenceOf(rule, m_rules)});
    return *texts;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = m_nodes[nodeOf(index)];
    if (role == KindRole)
        return static_cast<int>(node.kind);
    return node.kind == Kind::Rule ? ruleData(node, role) : groupData(node, role);
}

QVariant RulesModel::groupData(const Node &node, int role) const
{
    const bool isSection = node.kind == Kind::Section;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isSection ? sectionText(node.section) : node.folder;
    case SentenceRole:
        return isSection ? sectionHelp(node.section) : QString();
    case CountRole:
        return static_cast<int>(idsIn(node).size());
    case Qt::CheckStateRole:
        return isSection ? QVariant() : QVariant(checkStateOf(node));
    case Qt::AccessibleTextRole:
        return isSection ? sectionText(node.section) : tr("Folder %1").arg(node.folder);
    case Qt::AccessibleDescriptionRole:
        return isSection ? sectionHelp(node.section) : rulesText(idsIn(node).size());
    default:
        return {};
    }
}

QVariant RulesModel::ruleData(const Node &node, int role) const
{
    const Rule &rule = ruleOf(node);
    switch (role) {
    case Qt::DisplayRole:
        return textsOf(rule).title;
    case Qt::EditRole:
        return rule.name;
    case SentenceRole:
        return textsOf(rule).sentence;
    case IdRole:
        return rule.id;
    case Qt::CheckStateRole:
        return rule.isOn ? Qt::Checked : Qt::Unchecked;
    case IsLogOnlyRole:
        return rule.isLogOnly;
    case MarkRole:
        return markOf(rule.id);
    case IsErrorRole:
        return m_problems.contains(rule.id);
    case Qt::ToolTipRole:
        return explanationOf(rule);
    case Qt::AccessibleTextRole:
        return rule.isOn ? textsOf(rule).title : tr("%1, switched off").arg(textsOf(rule).title);
    case Qt::AccessibleDescriptionRole: {
        const QString mark = markOf(rule.id);
        return mark.isEmpty() ? textsOf(rule).sentence : mark;
    }
    default:
        return statsData(rule.id, role);
    }
}

QVariant RulesModel::statsData(const QString &id, int role) const
{
    const auto stats = m_stats.constFind(id);
    if (stats == m_stats.cend() || (stats->hits == 0 && stats->errors == 0))
        return {};
    if (role == HitsRole)
        return hitsText(stats->hits);
    if (role == WhenRole && stats->lastHit > 0)
        return tr("%1 · %2").arg(agoText(stats->lastHit, QDateTime::currentMSecsSinceEpoch()),
                                 millisecondsText(stats->averageMs));
    if (role == ErrorsRole && stats->errors > 0)
        return errorsText(stats->errors);
    return {};
}

QString RulesModel::markOf(const QString &id) const
{
    if (const auto problem = m_problems.constFind(id); problem != m_problems.cend())
        return *problem;
    const auto by = m_hidden.constFind(id);
    const Rule *first = by == m_hidden.cend() ? nullptr : m_rules.find(*by);
    return first == nullptr
               ? QString()
               : tr("Never answers: “%1” always comes first").arg(textsOf(*first).title);
}

/*! Everything about \a rule, for the tool tip. */
QString RulesModel::explanationOf(const Rule &rule) const
{
    QStringList lines{textsOf(rule).sentence};
    if (const QString mark = markOf(rule.id); !mark.isEmpty())
        lines.append(mark);
    if (rule.isLogOnly)
        lines.append(tr("It is only noted that it would have answered."));
    const RuleStats stats = m_stats.value(rule.id);
    if (stats.hits > 0)
        lines.append(tr("%1, the last one %2; %3 on average")
                         .arg(hitsText(stats.hits), fullTimeText(stats.lastHit),
                              millisecondsText(stats.averageMs)));
    else
        lines.append(tr("It has not answered anybody yet."));
    if (stats.errors > 0)
        lines.append(tr("%1; the last one: %2").arg(errorsText(stats.errors), stats.lastProblem));
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(lines.join(u"<br>"_s));
}

Qt::CheckState RulesModel::checkStateOf(const Node &node) const
{
    const auto isOn = [this](NodeId child) { return ruleOf(m_nodes[child]).isOn; };
    if (std::ranges::all_of(node.children, isOn))
        return Qt::Checked;
    return std::ranges::any_of(node.children, isOn) ? Qt::PartiallyChecked : Qt::Unchecked;
}

bool RulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const Node node = m_nodes[nodeOf(index)]; // what is done may change all nodes
    if (node.kind == Kind::Section)
        return false;
    if (role == Qt::CheckStateRole)
        setOn(node, value.toInt() == Qt::Checked);
    else if (role == Qt::EditRole)
        rename(node, value.toString().simplified());
    else
        return false;
    return true;
}

void RulesModel::setOn(const Node &node, bool isOn)
{
    m_draft.change(changedRules(m_rules, idsIn(node), [isOn](Rule &rule) { rule.isOn = isOn; }),
                   isOn ? tr("Switch on") : tr("Switch off"));
}

void RulesModel::rename(const Node &node, const QString &name)
{
    if (node.kind == Kind::Folder) {
        m_draft.change(
            changedRules(m_rules, idsIn(node), [&name](Rule &rule) { rule.folder = name; }),
            name.isEmpty() ? tr("Remove folder") : tr("Rename folder"));
        return;
    }
    Rule rule = ruleOf(node);
    rule.name = name;
    m_draft.changeRule(rule, {}, tr("Rename rule"));
}

} // namespace ewc::ui
