// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/rulesources.h"

#include "core/rules/sentence.h"
#include "core/rules/templatetext.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/rules/rulesdraft.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

const QString AccountCondition = u"account"_s;
const QString SetVariable = u"setVariable"_s;

/*! The accounts that \a trigger asks for by name. */
QStringList accountsOf(const RuleTrigger &trigger)
{
    QStringList names;
    for (const RulePart &part : trigger.conditions) {
        if (part.type != AccountCondition)
            continue;
        for (const QJsonValue &value : part.parameters) {
            for (const QJsonValue &name : value.toArray())
                names.append(name.toString());
            if (value.isString())
                names.append(value.toString());
        }
    }
    return names;
}

} // namespace

RuleSources::RuleSources(RulesDraft &draft, LogLink &log, EngineLink &engine, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_log(log)
    , m_engine(engine)
    , m_forms(this)
{
    m_forms.setSuggestions(Field::Source::Accounts, [this] { return accounts(); });
    m_forms.setSuggestions(Field::Source::Rules, [this] { return rules(); });
    m_forms.setSuggestions(Field::Source::Variables, [this] { return variables(); });
    m_forms.setTemplates([this] { return templateVariables(); },
                         [this](const QString &source) { return preview(source); });
    const auto readAgain = [this] {
        m_directoryOf.clear();
        readDirectory();
    };
    connect(&m_log, &LogLink::opened, this, readAgain);
    connect(&m_engine, &EngineLink::namesChanged, this, readAgain);
    connect(&m_engine, &EngineLink::statusChanged, this, &RuleSources::readDirectory);
}

/*! Of the accounts that the rule names, or otherwise of all, the first. */
QString RuleSources::account() const
{
    const QList<Account> &accounts = m_engine.accounts();
    const Rule *rule = std::as_const(m_draft).rules().find(m_draft.current());
    const QStringList wanted = rule == nullptr ? QStringList() : accountsOf(rule->when);
    for (const QString &name : wanted) {
        if (std::ranges::find(accounts, name, &Account::name) != accounts.end())
            return name;
    }
    const auto first = std::ranges::find(accounts, Account::Transport::App, &Account::transport);
    return first == accounts.end() ? QString() : first->name;
}

void RuleSources::readDirectory()
{
    const QString account = this->account();
    if (account.isEmpty() || account == m_directoryOf)
        return;
    m_directoryOf = account;
    m_log.readDirectory(account, this, [this, account](const Result<DirectoryIndex> &directory) {
        if (directory && account == m_directoryOf)
            m_forms.setBook({*directory, {}});
    });
}

QList<FormSources::Suggestion> RuleSources::accounts() const
{
    QList<FormSources::Suggestion> found;
    for (const Account &account : m_engine.accounts())
        found.append({.value = account.name});
    return found;
}

QList<FormSources::Suggestion> RuleSources::rules() const
{
    QList<FormSources::Suggestion> found;
    const RuleSet &rules = m_draft.rules();
    for (const RuleSection section : RuleSections) {
        for (const Rule &rule : rules.section(section))
            found.append({.value = rule.id, .label = titleOf(rule)});
    }
    return found;
}

/*! The names that rules give to what they remember. */
QList<FormSources::Suggestion> RuleSources::variables() const
{
    QStringList names;
    const RuleSet &rules = m_draft.rules();
    for (const RuleSection section : RuleSections) {
        for (const Rule &rule : rules.section(section)) {
            for (const RulePart &part : rule.actions) {
                if (part.type == SetVariable)
                    names.append(part.parameters.value("name"_L1).toString());
            }
        }
    }
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    QList<FormSources::Suggestion> found;
    for (const QString &name : std::as_const(names))
        found.append({.value = name});
    return found;
}

QList<FormSources::Variable> RuleSources::templateVariables() const
{
    QList<FormSources::Variable> found;
    for (const TemplateVariable &variable : ewc::templateVariables())
        found.append({.name = QString::fromUtf8(variable.name),
                      .label = QCoreApplication::translate("Rules", variable.label),
                      .example = QCoreApplication::translate("Rules", variable.example)});
    if (const Rule *rule = std::as_const(m_draft).rules().find(m_draft.current())) {
        for (const QString &name : variablesOf(*rule))
            found.append({.name = name});
    }
    for (const FormSources::Suggestion &variable : variables())
        found.append({.name = u"var."_s + variable.value});
    return found;
}

/*! With examples for what is known, and what is not known as it stands there. */
QString RuleSources::preview(const QString &source) const
{
    const VariableValue examples = exampleVariables();
    const Rule *rule = std::as_const(m_draft).rules().find(m_draft.current());
    return TemplateText(source).rendered(
        [&examples, rule](const QString &name) -> std::optional<QString> {
            if (const auto example = examples(name); example && !example->isEmpty())
                return example;
            return rule != nullptr && isKnownVariable(name, *rule) ? u"…"_s : u'{' + name + u'}';
        });
}

} // namespace ewc::ui
