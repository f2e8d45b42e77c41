// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonpath.h"
#include "core/rules/action.h"
#include "core/rules/rulesetoperations.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! True if \a value only says where the secret is: a variable of the environment. */
bool isReference(const QString &value)
{
    return value.section(u' ', -1).startsWith("env:"_L1);
}

/*! True if the value of a header \a name tells nobody anything. */
bool isHarmlessHeader(const QString &name)
{
    for (const auto harmless :
         {"accept"_L1, "accept-language"_L1, "content-type"_L1, "user-agent"_L1}) {
        if (name.compare(harmless, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/*! \a url without the values of what reads like a key: many services want theirs in the address. */
QString withoutKeys(const QString &url)
{
    const qsizetype question = url.indexOf(u'?');
    if (question < 0)
        return url;
    QStringList items = url.sliced(question + 1).split(u'&');
    for (QString &item : items) {
        const QString name = item.section(u'=', 0, 0).toLower();
        for (const auto secret : {"key"_L1, "token"_L1, "secret"_L1, "sign"_L1, "password"_L1}) {
            if (name.contains(secret) && !item.section(u'=', 1).startsWith(u'{'))
                item = item.section(u'=', 0, 0) + u'=';
        }
    }
    return url.first(question + 1) + items.join(u'&');
}

QJsonObject withoutSecrets(const Schema &schema, QJsonObject object)
{
    for (const Field &field : schema) {
        const QJsonValue value = valueAt(object, field.key);
        if (field.kind == Field::Kind::Secret) {
            if (!isReference(value.toString())
                && !isHarmlessHeader(object.value("name"_L1).toString()))
                setValueAt(object, field.key, QJsonValue::Undefined);
        } else if (field.kind == Field::Kind::List && !field.items.isEmpty()) {
            QJsonArray list;
            for (const QJsonValue &entry : value.toArray())
                list.append(entry.isObject() ? withoutSecrets(field.items, entry.toObject())
                                             : entry);
            if (!value.isUndefined())
                setValueAt(object, field.key, list);
        } else if (field.key == "url"_L1 && value.isString()) {
            setValueAt(object, field.key, withoutKeys(value.toString()));
        }
    }
    return object;
}

} // namespace

RuleSet withoutSecrets(const RuleSet &rules)
{
    RuleSet open = rules;
    for (const RuleSection section : RuleSections) {
        for (Rule &rule : open.section(section)) {
            for (RulePart &action : rule.actions) {
                if (const ActionType *type = actionType(action.type))
                    action.parameters = withoutSecrets(type->schema, action.parameters);
            }
        }
    }
    return open;
}

} // namespace ewc
