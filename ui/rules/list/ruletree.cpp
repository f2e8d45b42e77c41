// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/list/ruletree.h"

#include "ui/rules/list/ruledelegate.h"
#include "ui/rules/list/rulesmodel.h"
#include "ui/rules/rulesdraft.h"
#include "ui/theme.h"

#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

bool isRule(const QModelIndex &index)
{
    return index.isValid()
           && index.data(RulesModel::KindRole).toInt() == static_cast<int>(RulesModel::Kind::Rule);
}

} // namespace

RuleTree::RuleTree(RulesDraft &draft, RulesModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_draft(draft)
    , m_model(model)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(space::Group);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragEnabled(true);
    setAutoExpandDelay(600); // milliseconds: what is dragged goes into a folded folder
    setItemDelegate(new RuleDelegate(this));
    setModel(&model);
    unfoldNew();
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
        unfoldNew();
        showCurrent();
    });
    connect(&draft, &RulesDraft::currentChanged, this, &RuleTree::showCurrent);
    const auto open = [this](const QModelIndex &index) {
        if (isRule(index))
            Q_EMIT openWanted();
    };
    connect(this, &QAbstractItemView::activated, this, open);
    showCurrent();
}

RuleTree::~RuleTree()
{
    m_model.disconnect(this); // its editors go after this, and may change the model
    m_draft.disconnect(this);
}

/*! Folders are open until somebody folds them. */
void RuleTree::unfoldNew()
{
    for (int section = 0; section < m_model.rowCount(); ++section) {
        const QModelIndex parent = m_model.index(section, 0);
        expand(parent); // always: it is a heading
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex child = m_model.index(row, 0, parent);
            if (isRule(child))
                continue;
            const QString folder = u"%1:%2"_s.arg(section).arg(child.data().toString());
            if (m_folders.contains(folder))
                continue;
            m_folders.insert(folder);
            expand(child);
        }
    }
}

void RuleTree::unfoldAll()
{
    expandAll();
}

RuleLoad RuleTree::chosen() const
{
    return m_model.loadOf(selectionModel()->selectedIndexes());
}

void RuleTree::choose(const QStringList &ids)
{
    QItemSelection selection;
    for (const QString &id : ids) {
        if (const QModelIndex index = m_model.indexOf(id); index.isValid())
            selection.select(index, index);
    }
    if (selection.isEmpty())
        return;
    const QModelIndex first = m_model.indexOf(ids.constFirst());
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    scrollTo(first);
}

/*! Follows the draft, and keeps a choice of several of which it is one. */
void RuleTree::showCurrent()
{
    const QModelIndex current = m_model.indexOf(m_draft.current());
    if (!current.isValid() || current == currentIndex())
        return;
    selectionModel()->setCurrentIndex(current, selectionModel()->isSelected(current)
                                                   ? QItemSelectionModel::NoUpdate
                                                   : QItemSelectionModel::ClearAndSelect);
    scrollTo(current);
}

void RuleTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    m_draft.setCurrent(current.data(RulesModel::IdRole).toString());
}

void RuleTree::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDragging = state() != NoState;
    QTreeView::mouseReleaseEvent(event);
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    if (!wasDragging && isRule(index) && event->button() == Qt::LeftButton
        && event->modifiers() == Qt::NoModifier
        && place.x() > RuleDelegate::switchRect(visualRect(index)).right() + space::Tight)
        Q_EMIT ruleClicked();
}

/*! Sections are headings: nothing branches off before their names. */
void RuleTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (index.parent().isValid() && !isRule(index))
        QTreeView::drawBranches(painter, rect, index);
}

} // namespace ewc::ui
