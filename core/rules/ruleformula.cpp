// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleformula.h"

#include "core/base/jsonschema.h"
#include "core/rules/conditions/textoptions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LongestTried = 64; // characters of a word whose substrings are looked up

bool isWordTest(const QString &type)
{
    return type == "textIs"_L1 || type == "textContains"_L1 || type == "textStarts"_L1
           || type == "textEnds"_L1;
}

/*! The list of a condition that holds for any of its entries; null for other conditions. */
const char *listKey(const QString &type)
{
    return type == "sender"_L1       ? "members"
           : type == "department"_L1 ? "departments"
           : type == "tag"_L1        ? "tags"
           : type == "account"_L1    ? "accounts"
                                     : nullptr;
}

Parameters withoutStandard(const ConditionType &type, const Parameters &parameters)
{
    Parameters rest = parameters;
    for (const Field &field : type.schema) {
        const QJsonValue value = rest.value(field.key);
        const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty());
        if (isEmpty || (!field.standard.isEmpty() && toFieldText(value) == field.standard))
            rest.remove(field.key);
    }
    return rest;
}

bool isSomeIn(const QStringList &words, const QString &text)
{
    return std::ranges::any_of(words, [&](const QString &word) { return text.contains(word); });
}

} // namespace

std::optional<RuleFormula> RuleFormula::create(const RuleTrigger &when)
{
    std::vector<RuleFormula> parts;
    for (const RulePart &condition : when.conditions) {
        auto part = fromPart(condition);
        if (!part)
            return std::nullopt;
        parts.push_back(*std::move(part));
    }
    for (const ConditionGroup &group : when.groups) {
        std::vector<RuleFormula> inner;
        for (const RulePart &condition : group.conditions) {
            auto part = fromPart(condition);
            if (!part)
                return std::nullopt;
            inner.push_back(*std::move(part));
        }
        if (inner.empty()) // of which problemsOf() complains
            return std::nullopt;
        parts.push_back(*fromGroup(group.quantifier, std::move(inner)));
    }
    if (parts.empty()) // no condition at all holds for every message, whatever is asked of them
        return RuleFormula();
    return fromGroup(when.quantifier, std::move(parts));
}

std::optional<RuleFormula> RuleFormula::fromPart(const RulePart &part)
{
    const ConditionType *type = conditionType(part.type);
    // A regular expression may be cut off, which depends on how busy the computer is.
    if (type == nullptr || part.type == "textMatches"_L1
        || !problemsOf(type->schema, part.parameters).isEmpty())
        return std::nullopt;
    RuleFormula formula;
    formula.m_kind = Kind::Condition;
    formula.m_part = {.type = part.type, .parameters = withoutStandard(*type, part.parameters)};
    if (isWordTest(part.type)) {
        auto words = wordsOf(part.parameters);
        if (!words)
            return std::nullopt;
        formula.m_words =
            WordTest{.needsAll = part.type == "textContains"_L1
                                 && part.parameters.value("match"_L1).toString() == "all"_L1,
                     .keywords = *std::move(words)};
    }
    if (const char *key = listKey(part.type)) {
        formula.m_entries = textsOf(part.parameters, QLatin1StringView(key).toString());
        if (formula.m_entries.isEmpty())
            return std::nullopt;
    }
    return formula;
}

std::optional<RuleFormula> RuleFormula::fromGroup(Quantifier quantifier,
                                                  std::vector<RuleFormula> parts)
{
    RuleFormula formula;
    formula.m_kind = quantifier == Quantifier::Any ? Kind::Any : Kind::All;
    if (quantifier == Quantifier::None) {
        for (RuleFormula &part : parts) {
            RuleFormula negated;
            negated.m_kind = Kind::Not;
            negated.m_parts.push_back(std::move(part));
            formula.m_parts.push_back(std::move(negated));
        }
    } else {
        formula.m_parts = std::move(parts);
    }
    return formula;
}

bool RuleFormula::isAlwaysTrue() const
{
    return m_kind == Kind::All && m_parts.empty();
}

bool RuleFormula::implies(const RuleFormula &other) const
{
    const auto isImplied = [this](const RuleFormula &part) { return implies(part); };
    if (other.m_kind == Kind::All)
        return std::ranges::all_of(other.m_parts, isImplied);
    if (m_kind == Kind::Any)
        return std::ranges::all_of(m_parts,
                                   [&](const RuleFormula &part) { return part.implies(other); });
    if (m_kind == Kind::All && std::ranges::any_of(m_parts, [&](const RuleFormula &part) {
            return part.implies(other);
        }))
        return true;
    if (other.m_kind == Kind::Any)
        return std::ranges::any_of(other.m_parts, isImplied);
    if (m_kind == Kind::Not && other.m_kind == Kind::Not)
        return other.m_parts.front().implies(m_parts.front());
    return m_kind == Kind::Condition && other.m_kind == Kind::Condition && conditionImplies(other);
}

bool RuleFormula::conditionImplies(const RuleFormula &other) const
{
    if (m_words && other.m_words)
        return wordsImply(other);
    const QString &type = other.m_part.type;
    if (type == "messageType"_L1 && other.m_part.parameters["kind"_L1] == "any"_L1)
        // Where words are found there is a text, written or spoken.
        return m_words || (m_part.type == type && m_part.parameters["kind"_L1] != "event"_L1);
    if (m_part.type != type)
        return false;
    if (!m_entries.isEmpty())
        return std::ranges::all_of(
            m_entries, [&](const QString &entry) { return other.m_entries.contains(entry); });
    if (type == "event"_L1 && !other.m_part.parameters.contains("key"_L1))
        return m_part.parameters["event"_L1] == other.m_part.parameters["event"_L1];
    return m_part.parameters == other.m_part.parameters;
}

bool RuleFormula::wordsImply(const RuleFormula &other) const
{
    const QStringList &words = m_words->keywords.words;
    const QStringList &others = other.m_words->keywords.words;
    if (m_words->keywords.folding != other.m_words->keywords.folding)
        return false;
    const QString &type = other.m_part.type;
    const auto isMatched = [&](const QString &word) {
        if (type == "textContains"_L1)
            return other.m_words->needsAll ? std::ranges::all_of(
                       others, [&](const QString &each) { return word.contains(each); })
                                           : isSomeIn(others, word);
        if (m_part.type != "textIs"_L1 && m_part.type != type)
            return false;
        return std::ranges::any_of(others, [&](const QString &each) {
            return type == "textIs"_L1       ? word == each
                   : type == "textStarts"_L1 ? word.startsWith(each)
                                             : word.endsWith(each);
        });
    };
    if (!m_words->needsAll)
        return std::ranges::all_of(words, isMatched);
    // All of the words are there: each one that is asked for may be in another of them.
    if (type == "textContains"_L1 && other.m_words->needsAll)
        return std::ranges::all_of(others, [&](const QString &each) {
            return std::ranges::any_of(words,
                                       [&](const QString &word) { return word.contains(each); });
        });
    return std::ranges::any_of(words, isMatched);
}

QList<QStringList> RuleFormula::keys() const
{
    QList<QStringList> ways;
    switch (m_kind) {
    case Kind::All: // each part has to be implied, so that it may be looked for by any of them
        for (const RuleFormula &part : m_parts)
            ways += part.keys();
        break;
    case Kind::Any: { // one of the parts is, and it is not known which
        QStringList all;
        for (const RuleFormula &part : m_parts)
            all += part.keys().value(0);
        ways.append(all);
        break;
    }
    case Kind::Not:
        ways.append({m_parts.front().negatedKey()});
        break;
    case Kind::Condition:
        ways.append(conditionKeys());
        break;
    }
    return ways;
}

QStringList RuleFormula::conditionKeys() const
{
    QStringList keys;
    if (m_words) {
        for (const QString &word : m_words->keywords.words)
            keys.append(wordKey(word));
        // One of them will do where all are needed.
        return m_words->needsAll ? keys.first(1) : keys;
    }
    for (const QString &entry : m_entries)
        keys.append(m_part.type + u'\n' + entry);
    return keys.isEmpty() ? QStringList{identity()} : keys;
}

QString RuleFormula::negatedKey() const
{
    return u"not\n"_s + (m_words ? QString() : m_part.type);
}

QList<qsizetype> RuleFormula::wordLengths() const
{
    QList<qsizetype> lengths;
    if (m_words) {
        for (const QString &word : m_words->keywords.words)
            lengths.append(word.size());
    }
    for (const RuleFormula &part : m_parts)
        lengths += part.wordLengths();
    return lengths;
}

QStringList RuleFormula::clues(const QList<qsizetype> &wordLengths) const
{
    QStringList clues;
    addClues(wordLengths, clues);
    return clues;
}

void RuleFormula::addClues(const QList<qsizetype> &wordLengths, QStringList &clues) const
{
    if (m_kind == Kind::Not) {
        clues.append(m_parts.front().negatedKey());
        if (m_parts.front().m_part.type != "messageType"_L1)
            return;
        // Where there is no message of any kind there are no words, either.
        clues.append(u"not\n"_s);
        return;
    }
    for (const RuleFormula &part : m_parts)
        part.addClues(wordLengths, clues);
    if (m_kind != Kind::Condition)
        return;
    if (m_words) {
        clues.append(u"messageType"_s);
        for (const QString &word : m_words->keywords.words) {
            const QStringView tried = QStringView(word).first(std::min(word.size(), LongestTried));
            for (const qsizetype length : wordLengths) {
                for (qsizetype at = 0; at + length <= tried.size(); ++at)
                    clues.append(wordKey(tried.sliced(at, length)));
            }
        }
    }
    for (const QString &entry : m_entries)
        clues.append(m_part.type + u'\n' + entry);
    if (!m_words && m_entries.isEmpty())
        clues.append(identity());
}

QString RuleFormula::identity() const
{
    if (m_part.type == "messageType"_L1)
        return m_part.type;
    if (m_part.type == "event"_L1)
        return m_part.type + u'\n' + m_part.parameters["event"_L1].toString();
    return m_part.type + u'\n'
           + QString::fromUtf8(QJsonDocument(m_part.parameters).toJson(QJsonDocument::Compact));
}

QString RuleFormula::wordKey(QStringView word) const
{
    return QString::number(m_words->keywords.folding.toInt()) + u'\t' + word.toString();
}

} // namespace ewc
