// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"
#include "core/store/rulefacts.h"
#include "ui/rules/list/ruleplacement.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace ewc::ui {

class RulesDraft;

/*!
    The rules of a draft as a tree: sections, in them rules and folders, in folders rules. Rules
    of the same folder that follow each other stand in it. What is done here, by switch, name or
    drag, is done in the draft. Main thread.
*/
class RulesModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind { Section, Folder, Rule };
    enum Role {
        KindRole = Qt::UserRole,
        IdRole, ///< of a rule
        SentenceRole, ///< what it does; of a section what it is for
        MarkRole, ///< what is wrong with it, in a sentence; empty: nothing
        IsErrorRole, ///< it cannot be saved like this; false: a warning
        IsLogOnlyRole,
        HitsRole, ///< how often it answered, in words; empty: not known
        WhenRole, ///< when it last did, and how long it took, in words
        ErrorsRole, ///< how often it failed, in words; empty: never
        CountRole, ///< of a folder or section: how many rules are in it
    };

    /*! \a draft outlives the model. */
    explicit RulesModel(RulesDraft &draft, QObject *parent = nullptr);

    /*! Shows only rules with \a text in name, folder or sentence; empty: all. */
    void setSearch(const QString &text);
    void setStats(const QHash<QString, RuleStats> &stats);
    /*! By id, the rule that answers before it; see hiddenRules(). */
    void setHidden(const QHash<QString, QString> &hidden);
    void retranslate();

    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /*! What stands at \a indexes: rules, and those of folders. */
    [[nodiscard]] RuleLoad loadOf(const QModelIndexList &indexes) const;
    /*! Where something goes that is dropped before row \a row of \a parent; -1: at its end. */
    [[nodiscard]] RulePlace placeAt(int row, const QModelIndex &parent) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    using NodeId = std::size_t;

    struct Node
    {
        Kind kind = Kind::Section;
        RuleSection section = RuleSection::Rules;
        QString key; ///< the same as long as it is the same thing
        QString folder = {};
        qsizetype position = 0; ///< in the section; of a folder that of its first rule
        NodeId parent = 0;
        int row = 0;
        std::vector<NodeId> children = {};
    };
    /*! What a node can be found by when all are made anew. */
    struct Key
    {
        QString own;
        QString first; ///< of a folder: that of its first rule
    };
    struct Texts
    {
        QString title;
        QString sentence;
    };

    void takeRules();
    [[nodiscard]] bool hasShapeOf(const RuleSet &rules) const;
    void takeChanges(const RuleSet &rules);
    void forgetTexts();
    void rebuild();
    void build();
    void addSection(RuleSection section);
    NodeId add(const Node &node);
    void takeProblems();
    void tellChanged(const QString &id);
    [[nodiscard]] bool isWanted(const Rule &rule) const;
    [[nodiscard]] NodeId nodeOf(const QModelIndex &index) const { return index.internalId(); }
    [[nodiscard]] QModelIndex indexOf(NodeId node) const;
    [[nodiscard]] QModelIndex indexOf(const Key &key) const;
    [[nodiscard]] Key keyOf(const Node &node) const;
    [[nodiscard]] const Rule &ruleOf(const Node &node) const;
    [[nodiscard]] const Texts &textsOf(const Rule &rule) const;
    [[nodiscard]] RuleIds idsIn(const Node &node) const;
    [[nodiscard]] QVariant ruleData(const Node &node, int role) const;
    [[nodiscard]] QVariant groupData(const Node &node, int role) const;
    [[nodiscard]] QVariant statsData(const QString &id, int role) const;
    [[nodiscard]] QString markOf(const QString &id) const;
    [[nodiscard]] QString explanationOf(const Rule &rule) const;
    [[nodiscard]] Qt::CheckState checkStateOf(const Node &node) const;
    void setOn(const Node &node, bool isOn);
    void rename(const Node &node, const QString &name);

    RulesDraft &m_draft;
    RuleSet m_rules; ///< that are shown
    QString m_search;
    QHash<QString, RuleStats> m_stats; ///< by id
    QHash<QString, QString> m_hidden; ///< by id
    QHash<QString, QString> m_problems; ///< by id: the first
    std::vector<Node> m_nodes; ///< the sections first
    QHash<QString, NodeId> m_byKey;
    mutable QHash<QString, Texts> m_texts; ///< by id; made when they are looked at
};

} // namespace ewc::ui
