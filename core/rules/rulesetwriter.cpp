// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/action.h"
#include "core/rules/condition.h"
#include "core/rules/rulejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LongestLine = 80; // of what is not broken up; without its indentation

/*! The names of rules.json in the order in which people read them. */
const QStringList &nameOrder()
{
    static const QStringList order{
        u"schema"_s,     u"safety"_s,    u"before"_s,
        u"rules"_s,      u"fallback"_s,  u"id"_s,
        u"name"_s,       u"folder"_s,    u"on"_s,
        u"logOnly"_s,    u"when"_s,      u"match"_s,
        u"conditions"_s, u"groups"_s,    u"schedule"_s,
        u"days"_s,       u"from"_s,      u"to"_s,
        u"first"_s,      u"last"_s,      u"cooldown"_s,
        u"seconds"_s,    u"per"_s,       u"then"_s,
        u"after"_s,      u"sameTexts"_s, u"sameTextSeconds"_s,
    };
    return order;
}

void appendNames(const Schema &schema, QStringList &order)
{
    for (const Field &field : schema) {
        order.append(field.key.split(u'.'));
        appendNames(field.items, order);
    }
}

/*! The order of the names in the condition or action \a part; that of \a around if it is none. */
QStringList orderOf(const QJsonObject &part, const QStringList &around)
{
    const QString id = part["type"_L1].toString();
    if (id.isEmpty())
        return around;
    QStringList order{u"type"_s};
    if (const ConditionType *condition = conditionType(id))
        appendNames(condition->schema, order);
    else if (const ActionType *action = actionType(id))
        appendNames(action->schema, order);
    return order;
}

QStringList namesOf(const QJsonObject &object, const QStringList &order)
{
    QStringList names = object.keys();
    const auto rank = [&order](const QString &name) {
        const qsizetype at = order.indexOf(name);
        return at < 0 ? order.size() : at;
    };
    std::ranges::stable_sort(names, {}, rank); // the others by the alphabet, behind
    return names;
}

QString quoted(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

bool isInner(const QJsonValue &value)
{
    return value.isObject() || value.isArray();
}

/*! True if \a value holds no object, so that it may stand in one line. */
bool isPlain(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return !value.isObject() && std::all_of(list.begin(), list.end(), [](const QJsonValue &entry) {
        return !isInner(entry);
    });
}

QString written(const QJsonValue &value, int depth, const QStringList &order);

/*! \a items between \a open and \a close: in one line if \a mayBeLine and they fit. */
QString bracketed(const QStringList &items, QChar open, QChar close, bool mayBeLine, int depth)
{
    if (items.isEmpty())
        return QString(open) + close;
    if (mayBeLine) {
        const QString line = open + items.join(u", "_s) + close;
        if (line.size() <= LongestLine && !line.contains(u'\n'))
            return line;
    }
    const QString indent = QString(u' ').repeated(4 * (depth + 1));
    return open + u"\n"_s + indent + items.join(u",\n"_s + indent) + u'\n'
           + QString(u' ').repeated(4 * depth) + close;
}

QString written(const QJsonArray &list, int depth, const QStringList &order)
{
    QStringList items;
    for (const QJsonValue &entry : list)
        items.append(written(entry, depth + 1, order));
    return bracketed(items, u'[', u']', isPlain(list), depth);
}

QString written(const QJsonObject &object, int depth, const QStringList &around)
{
    const QStringList order = orderOf(object, around);
    QStringList items;
    // A rule is never one line: where one changes, its lines tell what.
    bool isLine = !object.contains("id"_L1) && depth > 0;
    for (const QString &name : namesOf(object, order)) {
        const QJsonValue value = object[name];
        items.append(quoted(name) + u": "_s + written(value, depth + 1, order));
        isLine = isLine && isPlain(value);
    }
    return bracketed(items, u'{', u'}', isLine, depth);
}

QString written(const QJsonValue &value, int depth, const QStringList &order)
{
    if (value.isObject())
        return written(value.toObject(), depth, order);
    return value.isArray() ? written(value.toArray(), depth, order) : quoted(value);
}

} // namespace

QByteArray writeRules(const RuleSet &rules)
{
    return written(toJson(rules), 0, nameOrder()).toUtf8() + '\n';
}

} // namespace ewc
