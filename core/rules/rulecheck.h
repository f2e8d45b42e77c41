// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"
#include "core/rules/ruleset.h"

#include <QSet>

namespace ewc {

/*!
    Finds what is wrong with rules, in their JSON: values are checked as if they had been written
    to a file and read again, so that nothing is judged in two ways.
*/
class RuleCheck final
{
public:
    /*! What is wrong with \a json, all of rules.json. No more than a thousand problems. */
    [[nodiscard]] QList<RuleProblem> file(const QJsonObject &json);

    /*! Takes note of a rule that others may name. */
    void addId(const QString &id) { m_ids.insert(id); }
    /*! What is wrong with the rule \a json, which stands at \a path. */
    [[nodiscard]] QList<RuleProblem> rule(const QJsonObject &json, const QString &path);

private:
    void checkTop(const QJsonObject &json);
    void collectIds(const QJsonObject &json);
    void checkSection(const QString &key, const QJsonValue &json);
    void checkRule(const QJsonValue &json, const QString &path);
    void checkTrigger(const QJsonValue &json);
    void checkGroup(const QJsonValue &json, const QString &field);
    void checkConditions(const QJsonValue &json, const QString &field);
    void checkActions(const QJsonValue &json);
    void checkSchedule(const QJsonValue &json, const QString &field);
    /*! True if \a json is a list of at most \a most; nothing at all is one, too. */
    bool isList(const QJsonValue &json, const QString &field, const QString &label, qsizetype most);
    bool isObject(const QJsonValue &json, const QString &field, const QString &label);
    void refuseUnknown(const QJsonObject &json, const QStringList &known, const QString &field);

    template<typename Type>
    void checkPart(const QJsonValue &json, const QString &field,
                   const Type *(*find)(const QString &), const char *unknown);
    void checkReferences(const Schema &schema, const QJsonObject &json, const QString &field);
    void checkTemplates(const Schema &schema, const QJsonObject &json, const QString &field);
    void checkTemplate(const QString &text, const QString &field, const QString &label);

    void add(const QString &field, const QString &sentence);
    void add(const QString &field, const QString &label, const QString &sentence);
    void add(const QString &field, const Schema &schema, const QList<FieldProblem> &problems);
    [[nodiscard]] bool isFull() const;

    QList<RuleProblem> m_problems;
    QSet<QString> m_ids;
    QSet<QString> m_seen; ///< ids of the rules that were checked
    QString m_path; ///< of the rule that is being checked; empty: none is
    Rule m_rule; ///< it
    bool m_hasOutput = false; ///< an action before has one
};

} // namespace ewc
