// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonlines.h"
#include "core/rules/rulecheck.h"
#include "core/rules/rulejson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LargestFile = 10 * 1024 * 1024; // 5,000 rules have about 2 MB
constexpr qsizetype MostDuplicates = 100;

QString say(const char *sentence)
{
    return QCoreApplication::translate("Rules", sentence);
}

RuleSetReading refused(int line, const QString &sentence)
{
    return {.rules = {}, .problems = {{.line = line, .sentence = sentence}}};
}

RuleSetReading refused(const JsonFault &fault)
{
    if (fault.column == 0)
        return refused(fault.line, fault.sentence);
    return refused(
        fault.line,
        say(QT_TRANSLATE_NOOP("Rules", "Character %1: %2")).arg(fault.column).arg(fault.sentence));
}

/*! The id of the rule that \a path leads into, "rules[3].then[0].text". */
QString ruleAt(const RuleSet &rules, const QString &path)
{
    for (const RuleSection section : RuleSections) {
        const QString key = sectionKey(section) + u'[';
        if (!path.startsWith(key))
            continue;
        const QList<Rule> &list = rules.section(section);
        const qsizetype index = path.mid(key.size(), path.indexOf(u']') - key.size()).toLongLong();
        return index < list.size() ? list[index].id : QString();
    }
    return {};
}

RuleProblem problemOf(const JsonFault &duplicate, const RuleSet &rules)
{
    const QString id = ruleAt(rules, duplicate.path);
    const qsizetype dot = duplicate.path.indexOf("]."_L1);
    return {.line = duplicate.line,
            .ruleId = id,
            .path = duplicate.path,
            .field = id.isEmpty() ? QString() : duplicate.path.mid(dot + 2),
            .sentence = say(QT_TRANSLATE_NOOP("Rules", "%1: %2"))
                            .arg(duplicate.path.mid(duplicate.path.lastIndexOf(u'.') + 1).left(64),
                                 duplicate.sentence)};
}

} // namespace

RuleSetReading readRules(const QByteArray &json)
{
    if (json.size() > LargestFile)
        return refused(
            0, say(QT_TRANSLATE_NOOP("Rules", "The file has %1 MB; rules have at most %2 MB."))
                   .arg(json.size() / 1024 / 1024)
                   .arg(LargestFile / 1024 / 1024));
    const JsonLines lines(json);
    if (const auto &fault = lines.fault())
        return refused(*fault);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) // numbers beyond all measure, and the like
        return refused(static_cast<int>(json.first(error.offset).count('\n')) + 1,
                       error.errorString());
    if (!document.isObject())
        return refused(
            lines.lineOf({}),
            say(QT_TRANSLATE_NOOP("Rules", "The file has to be an object in braces {}.")));

    RuleSetReading reading{.rules = ruleSetFromJson(document.object()),
                           .problems = RuleCheck().file(document.object())};
    for (RuleProblem &problem : reading.problems)
        problem.line = lines.lineOf(problem.path);
    for (const JsonFault &duplicate :
         lines.duplicates().first(std::min(lines.duplicates().size(), MostDuplicates)))
        reading.problems.append(problemOf(duplicate, reading.rules));
    std::ranges::stable_sort(reading.problems, {}, &RuleProblem::line);
    return reading;
}

} // namespace ewc
