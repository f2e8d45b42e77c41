// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

#include <QJsonArray>

namespace ewc::test {

/*! A rule called \a id that answers to its id. */
inline Rule ruleCalled(const QString &id, const QString &folder = {})
{
    return {.id = id,
            .name = QStringLiteral("Rule ") + id,
            .folder = folder,
            .when = {.conditions = {{.type = QStringLiteral("textContains"),
                                     .parameters = {{QStringLiteral("words"), QJsonArray{id}}}}}},
            .actions = {{.type = QStringLiteral("replyText"),
                         .parameters = {{QStringLiteral("text"), id}}}}};
}

/*! Rules in short: "x | a b F/c F/d | z" are x in Before, four in Rules, two of them in folder F,
    and z in Fallback. */
inline RuleSet rulesFrom(const QString &notation)
{
    RuleSet rules;
    const QStringList sections = notation.split(u'|');
    for (qsizetype i = 0; i < sections.size() && i < qsizetype{RuleSections.size()}; ++i) {
        for (const QString &word : sections[i].split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype slash = word.indexOf(u'/');
            rules.section(RuleSections.at(static_cast<std::size_t>(i)))
                .append(ruleCalled(word.mid(slash + 1), slash < 0 ? QString() : word.left(slash)));
        }
    }
    return rules;
}

inline QString notationOf(const RuleSet &rules)
{
    QStringList sections;
    for (const RuleSection section : RuleSections) {
        QStringList words;
        for (const Rule &rule : rules.section(section))
            words.append(rule.folder.isEmpty() ? rule.id : rule.folder + u'/' + rule.id);
        sections.append(words.join(u' '));
    }
    return sections.join(QStringLiteral(" | ")).simplified();
}

} // namespace ewc::test
