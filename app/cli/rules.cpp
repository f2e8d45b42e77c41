// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rules.h"

#include "app/cli/output.h"
#include "app/cli/trialoptions.h"
#include "app/cli/trialoutput.h"
#include "core/rules/rulesetoperations.h"
#include "core/rules/sentence.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024; // bytes: a file of rules is no film

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    const bool isOpen =
        name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(ErrorKind::NotFound, u"%1: %2"_s.arg(name, file.errorString()));
    const QByteArray bytes = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::InvalidInput, u"%1: %2"_s.arg(name, file.errorString()));
    if (bytes.size() > LargestFile)
        return failure(ErrorKind::InvalidInput, Cli::tr("%1: is too large.").arg(name));
    return bytes;
}

/*! As compilers write it, so that editors find the place. */
QString placeText(const QString &file, int line, const QString &sentence)
{
    return line > 0 ? u"%1:%2: %3"_s.arg(file).arg(line).arg(printable(sentence))
                    : u"%1: %2"_s.arg(file, printable(sentence));
}

void printProblems(const QString &file, const QList<RuleProblem> &problems, bool isJson)
{
    for (const RuleProblem &problem : problems) {
        if (isJson)
            printJson({{u"line"_s, problem.line},
                       {u"rule"_s, problem.ruleId},
                       {u"path"_s, problem.path},
                       {u"problem"_s, problem.sentence}});
        printErrorLine(placeText(file, problem.line, problem.sentence));
    }
}

/*! The rules in \a file; nothing, and the reason is told, if something is wrong with them. */
std::optional<RuleSet> readRuleFile(const QString &file, bool isJson)
{
    const auto bytes = readFile(file);
    if (!bytes) {
        printFailure(bytes.error());
        return {};
    }
    const RuleSetReading reading = readRules(*bytes);
    if (reading.problems.isEmpty())
        return reading.rules;
    printProblems(file, reading.problems, isJson);
    return {};
}

QString nameOf(const RuleSet &rules, const QString &id)
{
    const Rule *rule = rules.find(id);
    return rule == nullptr ? id : titleOf(*rule);
}

/*! Rules that can never answer are no fault, but hardly ever meant. */
void warnOfHidden(const QString &file, const RuleSet &rules, bool isJson)
{
    const QHash<QString, QString> hidden = hiddenRules(rules);
    for (const RuleSection section : RuleSections) {
        for (const Rule &rule : rules.section(section)) {
            const auto by = hidden.constFind(rule.id);
            if (by == hidden.cend())
                continue;
            const QString text = Cli::tr("warning: “%1” never answers: “%2” before it always does.")
                                     .arg(titleOf(rule), nameOf(rules, *by));
            if (isJson)
                printJson({{u"rule"_s, rule.id}, {u"hiddenBy"_s, *by}, {u"warning"_s, text}});
            printErrorLine(placeText(file, 0, text));
        }
    }
}

int check(const QString &file, const Invocation &invocation)
{
    const auto rules = readRuleFile(file, invocation.json());
    if (!rules)
        return BadUsage;
    warnOfHidden(file, *rules, invocation.json());
    if (invocation.json())
        printJson({{u"rules"_s, rules->size()}});
    else if (!invocation.quiet())
        printLine(Cli::tr("%1: nothing is wrong. Rules: %2").arg(file).arg(rules->size()));
    return Success;
}

int test(const QString &file, const QString &text, const Invocation &invocation)
{
    const auto question = readTrial(text, invocation);
    if (!question) {
        printFailure(question.error());
        return BadUsage;
    }
    const auto rules = readRuleFile(file, invocation.json());
    if (!rules)
        return BadUsage;
    const auto engine = RuleEngine::compile(*rules);
    if (!engine) {
        printFailure(engine.error());
        return BadUsage;
    }
    const IncomingMessage message = incomingMessage(question->message);
    const TrialCircumstances circumstances(question->facts);
    const Trial trial = tryRules(
        **engine, Question(message, question->account, question->message.time, circumstances));
    printTrial(trial, *rules, invocation);
    return trial.explanation.decision.winner().isEmpty() ? Failure : Success;
}

int rules(const Invocation &invocation)
{
    const QStringList words = invocation.arguments();
    const QString what = words.value(0);
    const QString file = words.value(1);
    if (what == "check"_L1 && words.size() == 2)
        return check(file, invocation);
    if (what == "test"_L1 && (words.size() == 2 || words.size() == 3))
        return test(file, words.value(2), invocation);
    printError(Cli::tr("There has to be check FILE or test FILE \"TEXT\"."));
    return BadUsage;
}

} // namespace

Command rulesCommand()
{
    return {.name = u"rules"_s,
            .syntax = u"check FILE | test FILE [TEXT]"_s,
            .summary = Cli::tr("Checks a file of rules, or tries it on a message."),
            .details =
                u'\n'
                + Cli::tr("check tells what is wrong with a rules.json, each with its line, and "
                          "which rules can\n"
                          "never answer. test tells which rule answers TEXT and why, and what it "
                          "would say.\n"
                          "Nothing is sent, no program is run. FILE may be - for standard input.\n"
                          "Exit codes of check: 0 nothing is wrong, 2 something is.\n"
                          "Exit codes of test: 0 a rule answers, 1 none does, 2 something is "
                          "wrong with FILE."),
            .examples = u"  easywechat rules check rules.json\n"
                        "  easywechat rules test rules.json \"菜单\" --from zhangsan --at 09:30\n"
                        "  easywechat rules test rules.json --type event --event click --key MENU\n"
                        "  easywechat rules test rules.json hello --json | jq -r .rule\n"_s,
            .options = trialOptions(),
            .run = rules};
}

} // namespace ewc
