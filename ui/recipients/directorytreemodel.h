// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recipients/recipientbook.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <vector>

namespace ewc::ui {

/*!
    The directory as a tree to check in: departments with those below them and their members,
    then the members who are in none, then the tags. Who is in a checked department is shown as
    checked and cannot be unchecked alone. Roles are those of HitModel.
*/
class DirectoryTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit DirectoryTreeModel(QObject *parent = nullptr);

    void setBook(const RecipientBook &book);
    void setChecked(const QSet<Recipient> &checked);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /*! The user checked it, or not any longer; setChecked() is to follow. */
    void toggled(const ewc::ui::Recipient &recipient, bool isChecked);

private:
    enum class Heading { None, Homeless, Tags };
    using NodeId = std::size_t;

    struct Node
    {
        Recipient recipient = {};
        Heading heading = Heading::None;
        NodeId parent = 0;
        int row = 0;
        std::vector<NodeId> children = {};
    };

    NodeId add(NodeId parent, const Recipient &recipient, Heading heading = Heading::None);
    void addDepartments();
    void addMembers(const QHash<int, NodeId> &departments);
    void addTags();
    [[nodiscard]] NodeId nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(NodeId node) const;
    [[nodiscard]] bool isIncluded(NodeId node) const;

    RecipientBook m_book;
    QSet<Recipient> m_checked;
    std::vector<Node> m_nodes; ///< the first one is the root, which nobody sees
};

} // namespace ewc::ui
