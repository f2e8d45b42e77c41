// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/testbench/pastchangemodel.h"

#include "core/rules/sentence.h"
#include "ui/models/messagetext.h"
#include "ui/rules/testbench/trialmark.h"

#include <QGuiApplication>

namespace ewc::ui {

void PastChangeModel::setChanges(const QList<PastChange> &changes, const RuleSet &before,
                                 const RuleSet &after)
{
    beginResetModel();
    m_changes = changes;
    m_titles.clear();
    for (const RuleSet &rules : {before, after}) {
        for (const RuleSection section : RuleSections) {
            for (const Rule &rule : rules.section(section))
                m_titles.insert(rule.id, titleOf(rule));
        }
    }
    endResetModel();
}

void PastChangeModel::setNames(const MemberNames &names)
{
    m_names = names;
    retranslate();
}

void PastChangeModel::retranslate()
{
    if (!m_changes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_changes.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PastChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int PastChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PastChangeModel::textOf(const PastChange &change, int column) const
{
    const auto title = [this](const QString &id, const QString &otherwise) {
        return id.isEmpty() ? tr("no answer") : m_titles.value(id, otherwise);
    };
    switch (column) {
    case TimeColumn:
        return timeText(change.row.time);
    case FromColumn:
        return m_names.nameOf(change.row.account, change.row.from);
    case TextColumn:
        return summaryText(change.row);
    case BeforeColumn:
        return title(change.before, change.row.rule.isEmpty() ? change.before : change.row.rule);
    case AfterColumn:
        return title(change.after, change.after);
    default:
        return {};
    }
}

QVariant PastChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_changes.size())
        return {};
    const PastChange &change = m_changes.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == TimeColumn && role == Qt::ToolTipRole
                   ? fullTimeText(change.row.time)
                   : textOf(change, index.column());
    if (role == IdRole)
        return change.row.id;
    const bool isRule = index.column() == BeforeColumn || index.column() == AfterColumn;
    if (role == Qt::DecorationRole && isRule) {
        const bool isNone =
            (index.column() == BeforeColumn ? change.before : change.after).isEmpty();
        return markIcon(isNone ? TrialMark::Open : TrialMark::Yes, QGuiApplication::palette());
    }
    return {};
}

QVariant PastChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case FromColumn:
        return tr("From");
    case TextColumn:
        return tr("Message");
    case BeforeColumn:
        return tr("Answered before");
    case AfterColumn:
        return tr("Would answer now");
    default:
        return {};
    }
}

} // namespace ewc::ui
