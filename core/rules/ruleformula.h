// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/condition.h"

#include <QStringList>

#include <vector>

namespace ewc {

/*!
    When a rule holds, as logic has it: enough to see that one rule surely holds whenever another
    does. What cannot be seen for certain does not count. A value.
*/
class RuleFormula final
{
public:
    /*! Nothing to be sure of if one of the conditions cannot be understood. */
    [[nodiscard]] static std::optional<RuleFormula> create(const RuleTrigger &when);

    /*! True if it holds for every message. */
    [[nodiscard]] bool isAlwaysTrue() const;
    /*! True if \a other surely holds whenever this does. */
    [[nodiscard]] bool implies(const RuleFormula &other) const;

    /*! Keys to find it by, in several ways, each of which will do: whatever implies it has one of
        the keys of every way among its clues(). Empty only for one that is always true. */
    [[nodiscard]] QList<QStringList> keys() const;
    /*! The keys() of all formulas that this may imply. Of words the parts that have one of
        \a wordLengths are tried. */
    [[nodiscard]] QStringList clues(const QList<qsizetype> &wordLengths) const;
    /*! The lengths of the words among its keys(). */
    [[nodiscard]] QList<qsizetype> wordLengths() const;

private:
    enum class Kind { All, Any, Not, Condition };

    struct WordTest
    {
        bool needsAll = false; ///< textContains: all of the words
        Keywords keywords = {};
    };

    static std::optional<RuleFormula> fromPart(const RulePart &part);
    static std::optional<RuleFormula> fromGroup(Quantifier quantifier,
                                                std::vector<RuleFormula> parts);
    [[nodiscard]] bool conditionImplies(const RuleFormula &other) const;
    [[nodiscard]] bool wordsImply(const RuleFormula &other) const;
    [[nodiscard]] QStringList conditionKeys() const;
    [[nodiscard]] QString negatedKey() const;
    [[nodiscard]] QString identity() const;
    [[nodiscard]] QString wordKey(QStringView word) const;
    void addClues(const QList<qsizetype> &wordLengths, QStringList &clues) const;

    Kind m_kind = Kind::All;
    std::vector<RuleFormula> m_parts; ///< All, Any; one of Not
    RulePart m_part; ///< Condition: what is standard is not in it
    std::optional<WordTest> m_words; ///< Condition on words in the text
    QStringList m_entries; ///< Condition that holds for any of these: members, tags …
};

} // namespace ewc
