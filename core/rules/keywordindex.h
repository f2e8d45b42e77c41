// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/condition.h"

#include <QHash>

#include <vector>

namespace ewc {

/*! Some places out of many, such as those of rules in a set. A value. */
class RuleBits final
{
public:
    explicit RuleBits(std::size_t count = 0)
        : m_words((count + 63) / 64)
    {
    }

    void set(std::size_t place) { m_words[place / 64] |= quint64{1} << (place % 64); }
    [[nodiscard]] bool contains(std::size_t place) const
    {
        return ((m_words[place / 64] >> (place % 64)) & 1) != 0;
    }
    /*! The first place in it from \a place on; \a count if there is none. */
    [[nodiscard]] std::size_t next(std::size_t place, std::size_t count) const;

private:
    std::vector<quint64> m_words;
};

/*!
    Finds the rules of whose keywords a text holds one, in one go over the text, however many
    there are (Aho and Corasick, 1975). Immutable after build().
*/
class KeywordIndex final
{
public:
    /*! From now on \a place is found by each of \a keywords. */
    void add(const Keywords &keywords, std::size_t place);
    void build();

    /*! Adds to \a found the places whose keywords are in what \a question says. */
    void find(const Question &question, RuleBits &found) const;

private:
    /*! All keywords that are looked for in the same form of the text, as a trie of code units. */
    class Automaton
    {
    public:
        void add(const QString &word, std::size_t place);
        void link();
        void find(QStringView text, RuleBits &found) const;

    private:
        struct Node
        {
            int parent = 0;
            char16_t unit = 0; ///< that leads here from it
            int depth = 0;
            int fallback = 0; ///< the longest end of this node's text that is a node, too
            int shorterWord = 0; ///< the longest end of it that is a word; 0: none
            int firstPlace = 0; ///< in m_places
            int lastPlace = 0; ///< one behind it
        };
        struct WordEnd
        {
            int node = 0;
            std::size_t place = 0;
        };

        [[nodiscard]] int child(int node, char16_t unit) const;
        [[nodiscard]] int step(int node, char16_t unit) const;

        std::vector<Node> m_nodes{1};
        QHash<quint64, int> m_children; ///< by node and code unit
        RuleBits m_first{0x10000}; ///< code units that words begin with: most begin none
        std::vector<WordEnd> m_places; ///< by node
    };

    QHash<int, Automaton> m_automata; ///< by TextFolding
};

} // namespace ewc
