// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/directorytreemodel.h"

#include "ui/recipients/hitmodel.h"

namespace ewc::ui {

using Kind = Recipient::Kind;

DirectoryTreeModel::DirectoryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{
}

void DirectoryTreeModel::setBook(const RecipientBook &book)
{
    beginResetModel();
    m_book = book;
    m_nodes.assign(1, {});
    addDepartments();
    addTags();
    endResetModel();
}

void DirectoryTreeModel::setChecked(const QSet<Recipient> &checked)
{
    m_checked = checked;
    // Below a department all change with it.
    for (NodeId node = 0; node < m_nodes.size(); ++node) {
        if (m_nodes[node].children.empty())
            continue;
        Q_EMIT dataChanged(indexOf(m_nodes[node].children.front()),
                           indexOf(m_nodes[node].children.back()), {Qt::CheckStateRole});
    }
}

DirectoryTreeModel::NodeId DirectoryTreeModel::add(NodeId parent, const Recipient &recipient,
                                                   Heading heading)
{
    const NodeId node = m_nodes.size();
    m_nodes.push_back({.recipient = recipient,
                       .heading = heading,
                       .parent = parent,
                       .row = static_cast<int>(m_nodes[parent].children.size())});
    m_nodes[parent].children.push_back(node);
    return node;
}

void DirectoryTreeModel::addDepartments()
{
    const wecom::CompanyDirectory &directory = m_book.directory().directory();
    QHash<int, QList<int>> children;
    QSet<int> known;
    for (const wecom::Department &department : directory.departments) {
        known.insert(department.id);
        children[department.parentId].append(department.id);
    }
    QHash<int, NodeId> nodes;
    const auto addAllBelow = [&](int top) {
        QList<QPair<int, NodeId>> open{{top, 0}}; // department, node of its parent
        while (!open.isEmpty()) {
            const auto [department, parent] = open.takeFirst();
            if (nodes.contains(department))
                continue;
            const NodeId node =
                add(parent, {.kind = Kind::Department, .id = QString::number(department)});
            nodes.insert(department, node);
            for (const int child : children.value(department))
                open.append({child, node});
        }
    };
    for (const wecom::Department &department : directory.departments) {
        if (!known.contains(department.parentId) || department.parentId == department.id)
            addAllBelow(department.id);
    }
    // What is left stands in a circle: it begins somewhere.
    for (const wecom::Department &department : directory.departments)
        addAllBelow(department.id);
    addMembers(nodes);
}

void DirectoryTreeModel::addMembers(const QHash<int, NodeId> &departments)
{
    NodeId homeless = 0;
    for (const wecom::Member &member : m_book.directory().directory().members) {
        const Recipient recipient{.kind = Kind::Member, .id = member.userId};
        bool hasHome = false;
        for (const int department : member.departments) {
            if (const auto node = departments.constFind(department); node != departments.cend()) {
                add(*node, recipient);
                hasHome = true;
            }
        }
        if (hasHome)
            continue;
        if (homeless == 0)
            homeless = add(0, {}, Heading::Homeless);
        add(homeless, recipient);
    }
}

void DirectoryTreeModel::addTags()
{
    const wecom::CompanyDirectory &directory = m_book.directory().directory();
    if (directory.tags.isEmpty())
        return;
    const NodeId heading = add(0, {}, Heading::Tags);
    for (const wecom::Tag &tag : directory.tags)
        add(heading, {.kind = Kind::Tag, .id = QString::number(tag.id)});
}

DirectoryTreeModel::NodeId DirectoryTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<NodeId>(index.internalId()) : 0;
}

QModelIndex DirectoryTreeModel::indexOf(NodeId node) const
{
    return node == 0 ? QModelIndex()
                     : createIndex(m_nodes[node].row, 0, static_cast<quintptr>(node));
}

QModelIndex DirectoryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(m_nodes[nodeOf(parent)].children[static_cast<std::size_t>(row)]);
}

QModelIndex DirectoryTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_nodes[nodeOf(index)].parent) : QModelIndex();
}

int DirectoryTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(m_nodes[nodeOf(parent)].children.size());
}

int DirectoryTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

/*! Whether a department above \a node is checked. */
bool DirectoryTreeModel::isIncluded(NodeId node) const
{
    for (node = m_nodes[node].parent; node != 0; node = m_nodes[node].parent) {
        if (m_nodes[node].heading == Heading::None && m_checked.contains(m_nodes[node].recipient))
            return true;
    }
    return false;
}

QVariant DirectoryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NodeId id = nodeOf(index);
    const Node &node = m_nodes[id];
    if (node.heading != Heading::None) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return node.heading == Heading::Tags ? tr("Tags") : tr("In no department");
        return {};
    }
    if (role == Qt::CheckStateRole)
        return m_checked.contains(node.recipient) || isIncluded(id) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && isIncluded(id))
        return tr("Chosen with the department above");
    return recipientData(m_book, node.recipient, role);
}

bool DirectoryTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT toggled(m_nodes[nodeOf(index)].recipient, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags DirectoryTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    const NodeId node = nodeOf(index);
    flags.setFlag(Qt::ItemIsUserCheckable,
                  m_nodes[node].heading == Heading::None && !isIncluded(node));
    return flags;
}

} // namespace ewc::ui
