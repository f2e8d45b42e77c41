// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/list/rulesmodel.h"

#include "ui/rules/rulesdraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

const QString LoadType = u"application/x-easywechat-rules"_s; // ids, of this window only

bool hasSameShape(const QList<Rule> &one, const QList<Rule> &other)
{
    return one.isSharedWith(other)
           || std::ranges::equal(one, other, [](const Rule &left, const Rule &right) {
                  return left.id == right.id && left.folder == right.folder;
              });
}

QString keyOfRule(const QString &id)
{
    return u"rule:"_s + id;
}

QJsonArray toJson(const RuleIds &ids)
{
    return QJsonArray::fromStringList(ids.values());
}

RuleIds idsFrom(const QJsonValue &json)
{
    RuleIds ids;
    for (const QJsonValue &id : json.toArray())
        ids.insert(id.toString());
    return ids;
}

} // namespace

RulesModel::RulesModel(RulesDraft &draft, QObject *parent)
    : QAbstractItemModel(parent)
    , m_draft(draft)
    , m_rules(draft.rules())
{
    build();
    takeProblems();
    connect(&draft, &RulesDraft::rulesChanged, this, &RulesModel::takeRules);
    connect(&draft, &RulesDraft::problemsChanged, this, &RulesModel::takeProblems);
}

void RulesModel::takeRules()
{
    if (hasShapeOf(m_draft.rules())) {
        takeChanges(m_draft.rules());
        return;
    }
    forgetTexts();
    rebuild();
}

/*! Those of rules that are gone, or are others now. */
void RulesModel::forgetTexts()
{
    const QList<Rule> before = allRules(m_rules);
    const QList<Rule> after = allRules(m_draft.rules());
    QHash<QString, const Rule *> former;
    for (const Rule &rule : before)
        former.insert(rule.id, &rule);
    RuleIds same;
    for (const Rule &rule : after) {
        const Rule *known = former.value(rule.id);
        if (known != nullptr && *known == rule)
            same.insert(rule.id);
    }
    m_texts.removeIf([&same](const auto &known) { return !same.contains(known.key()); });
}

bool RulesModel::hasShapeOf(const RuleSet &rules) const
{
    return std::ranges::all_of(RuleSections, [this, &rules](RuleSection section) {
        return hasSameShape(m_rules.section(section), rules.section(section));
    });
}

/*! Tells of the rules that are others now, which while one types is one of thousands. */
void RulesModel::takeChanges(const RuleSet &rules)
{
    QStringList changed;
    for (const RuleSection section : RuleSections) {
        const QList<Rule> &before = std::as_const(m_rules).section(section);
        const QList<Rule> &after = rules.section(section);
        if (before.isSharedWith(after))
            continue;
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (before[i] != after[i])
                changed.append(after[i].id);
        }
    }
    m_rules = rules;
    for (const QString &id : std::as_const(changed)) {
        m_texts.remove(id);
        tellChanged(id);
    }
}

void RulesModel::tellChanged(const QString &id)
{
    const QModelIndex changed = indexOf(id);
    if (!changed.isValid())
        return;
    Q_EMIT dataChanged(changed, changed);
    const QModelIndex above = changed.parent(); // whether all in it are switched on
    Q_EMIT dataChanged(above, above);
}

/*! Keeps what is selected, unfolded and in view: the same things stand elsewhere. */
void RulesModel::rebuild()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<Key> keys;
    for (const QModelIndex &index : before)
        keys.append(keyOf(m_nodes[nodeOf(index)]));
    m_rules = m_draft.rules();
    build();
    QModelIndexList after;
    for (const Key &key : std::as_const(keys))
        after.append(indexOf(key));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

RulesModel::Key RulesModel::keyOf(const Node &node) const
{
    return {.own = node.key,
            .first = node.kind == Kind::Folder ? m_nodes[node.children.front()].key : QString()};
}

/*! A folder is the same one as long as its name is, or the first rule in it. */
QModelIndex RulesModel::indexOf(const Key &key) const
{
    if (const auto node = m_byKey.constFind(key.own); node != m_byKey.cend())
        return indexOf(*node);
    const auto first = key.first.isEmpty() ? m_byKey.cend() : m_byKey.constFind(key.first);
    if (first == m_byKey.cend())
        return {};
    const NodeId folder = m_nodes[*first].parent;
    return m_nodes[folder].kind == Kind::Folder ? indexOf(folder) : QModelIndex();
}

void RulesModel::build()
{
    m_nodes.clear();
    m_byKey.clear();
    for (const RuleSection section : RuleSections)
        add({.section = section, .key = u"section:%1"_s.arg(static_cast<int>(section))});
    for (const RuleSection section : RuleSections)
        addSection(section);
}

void RulesModel::addSection(RuleSection section)
{
    const auto root = static_cast<NodeId>(section);
    NodeId place = root;
    QHash<QString, int> runs; // folders may come again, after other rules
    const QList<Rule> &rules = std::as_const(m_rules).section(section);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const Rule &rule = rules[i];
        if (!isWanted(rule))
            continue;
        if (rule.folder.isEmpty()) {
            place = root;
        } else if (place == root || m_nodes[place].folder != rule.folder) {
            place = add({.kind = Kind::Folder,
                         .section = section,
                         .key = u"folder:%1:%2:%3"_s.arg(static_cast<int>(section))
                                    .arg(runs[rule.folder]++)
                                    .arg(rule.folder),
                         .folder = rule.folder,
                         .position = i,
                         .parent = root});
        }
        add({.kind = Kind::Rule,
             .section = section,
             .key = keyOfRule(rule.id),
             .folder = rule.folder,
             .position = i,
             .parent = place});
    }
}

RulesModel::NodeId RulesModel::add(const Node &node)
{
    const NodeId id = m_nodes.size();
    m_nodes.push_back(node);
    m_byKey.insert(node.key, id);
    if (node.kind != Kind::Section) {
        std::vector<NodeId> &siblings = m_nodes[node.parent].children;
        m_nodes[id].row = static_cast<int>(siblings.size());
        siblings.push_back(id);
    }
    return id;
}

bool RulesModel::isWanted(const Rule &rule) const
{
    if (m_search.isEmpty())
        return true;
    const Texts &texts = textsOf(rule);
    return texts.title.contains(m_search, Qt::CaseInsensitive)
           || texts.sentence.contains(m_search, Qt::CaseInsensitive)
           || rule.folder.contains(m_search, Qt::CaseInsensitive) || rule.id == m_search;
}

void RulesModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    rebuild();
}

void RulesModel::setStats(const QHash<QString, RuleStats> &stats)
{
    const QHash<QString, RuleStats> before = std::exchange(m_stats, stats);
    for (const auto &[id, now] : stats.asKeyValueRange()) {
        if (before.value(id) != now)
            tellChanged(id);
    }
}

void RulesModel::setHidden(const QHash<QString, QString> &hidden)
{
    const QHash<QString, QString> before = std::exchange(m_hidden, hidden);
    for (const QHash<QString, QString> &marked : {before, hidden}) {
        for (const auto &[id, by] : marked.asKeyValueRange()) {
            if (before.value(id) != hidden.value(id))
                tellChanged(id);
        }
    }
}

void RulesModel::takeProblems()
{
    QHash<QString, QString> problems;
    for (const RuleProblem &problem : m_draft.problems()) {
        if (!problems.contains(problem.ruleId))
            problems.insert(problem.ruleId, problem.sentence);
    }
    const QHash<QString, QString> before = std::exchange(m_problems, problems);
    for (const QHash<QString, QString> &marked : {before, problems}) {
        for (const auto &[id, sentence] : marked.asKeyValueRange()) {
            if (before.value(id) != problems.value(id))
                tellChanged(id);
        }
    }
}

void RulesModel::retranslate()
{
    m_texts.clear();
    if (!m_search.isEmpty())
        rebuild(); // other sentences hold the word
    for (const Node &node : m_nodes) {
        if (!node.children.empty())
            Q_EMIT dataChanged(indexOf(node.children.front()), indexOf(node.children.back()));
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QModelIndex RulesModel::indexOf(const QString &id) const
{
    const auto node = m_byKey.constFind(keyOfRule(id));
    return node == m_byKey.cend() ? QModelIndex() : indexOf(*node);
}

QModelIndex RulesModel::indexOf(NodeId node) const
{
    const Node &data = m_nodes[node];
    const int row = data.kind == Kind::Section ? static_cast<int>(data.section) : data.row;
    return createIndex(row, 0, node);
}

QModelIndex RulesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto child = static_cast<std::size_t>(row);
    return createIndex(row, column,
                       parent.isValid() ? m_nodes[nodeOf(parent)].children[child] : child);
}

QModelIndex RulesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || m_nodes[nodeOf(index)].kind == Kind::Section)
        return {};
    return indexOf(m_nodes[nodeOf(index)].parent);
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(RuleSections.size());
    return parent.column() == 0 ? static_cast<int>(m_nodes[nodeOf(parent)].children.size()) : 0;
}

int RulesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags RulesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Kind kind = m_nodes[nodeOf(index)].kind;
    if (kind != Kind::Rule)
        flags |= Qt::ItemIsDropEnabled;
    else
        flags |= Qt::ItemNeverHasChildren;
    if (kind != Kind::Section)
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    return flags;
}

RuleIds RulesModel::idsIn(const Node &node) const
{
    if (node.kind == Kind::Rule)
        return {ruleOf(node).id};
    RuleIds ids;
    for (const NodeId child : node.children)
        ids.unite(idsIn(m_nodes[child]));
    return ids;
}

RuleLoad RulesModel::loadOf(const QModelIndexList &indexes) const
{
    RuleLoad load;
    for (const QModelIndex &index : indexes) {
        const Node &node = m_nodes[nodeOf(index)];
        if (node.kind == Kind::Section) // it stays where it is
            continue;
        const RuleIds ids = idsIn(node);
        load.ids.unite(ids);
        if (node.kind == Kind::Folder)
            load.withFolder.unite(ids);
    }
    return load;
}

RulePlace RulesModel::placeAt(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return {.section = RuleSection::Rules, .position = m_rules.rules.size()};
    const Node &node = m_nodes[nodeOf(parent)];
    RulePlace place{.section = node.section, .folder = node.folder};
    if (row >= 0 && row < static_cast<int>(node.children.size())) {
        place.position = m_nodes[node.children[static_cast<std::size_t>(row)]].position;
    } else if (node.children.empty()) {
        place.position = m_rules.section(node.section).size();
    } else { // behind the last that is shown, all of its folder included
        const Node *last = &m_nodes[node.children.back()];
        if (last->kind == Kind::Folder)
            last = &m_nodes[last->children.back()];
        place.position = last->position + 1;
    }
    return place;
}

QStringList RulesModel::mimeTypes() const
{
    return {LoadType};
}

QMimeData *RulesModel::mimeData(const QModelIndexList &indexes) const
{
    const RuleLoad load = loadOf(indexes);
    if (load.ids.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(LoadType, QJsonDocument(QJsonObject{{"ids"_L1, toJson(load.ids)},
                                                      {"withFolder"_L1, toJson(load.withFolder)}})
                                .toJson(QJsonDocument::Compact));
    return data;
}

bool RulesModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                 const QModelIndex &parent) const
{
    return action == Qt::MoveAction && parent.isValid() && data->hasFormat(LoadType)
           && m_nodes[nodeOf(parent)].kind != Kind::Rule;
}

/*! Moves here what is dropped, so that nothing is left for the view to remove. */
bool RulesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QJsonObject json = QJsonDocument::fromJson(data->data(LoadType)).object();
    const RuleLoad load{.ids = idsFrom(json.value("ids"_L1)),
                        .withFolder = idsFrom(json.value("withFolder"_L1))};
    m_draft.change(movedRules(m_rules, load, placeAt(row, parent)),
                   load.ids.size() == 1 ? tr("Move rule") : tr("Move rules"));
    return true;
}

} // namespace ewc::ui
