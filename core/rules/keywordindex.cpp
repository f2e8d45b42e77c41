// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/keywordindex.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace ewc {
namespace {

quint64 edge(int node, char16_t unit)
{
    return (static_cast<quint64>(node) << 16) | unit;
}

} // namespace

std::size_t RuleBits::next(std::size_t place, std::size_t count) const
{
    for (std::size_t at = place; at < count; at = (at / 64 + 1) * 64) {
        if (const quint64 rest = m_words[at / 64] >> (at % 64); rest != 0)
            return std::min(at + static_cast<std::size_t>(std::countr_zero(rest)), count);
    }
    return count;
}

void KeywordIndex::add(const Keywords &keywords, std::size_t place)
{
    Automaton &automaton = m_automata[keywords.folding.toInt()];
    for (const QString &word : keywords.words)
        automaton.add(word, place);
}

void KeywordIndex::build()
{
    for (Automaton &automaton : m_automata)
        automaton.link();
}

void KeywordIndex::find(const Question &question, RuleBits &found) const
{
    if (question.text().isEmpty())
        return;
    for (auto it = m_automata.begin(); it != m_automata.end(); ++it)
        it->find(question.text(TextFolding::fromInt(it.key())), found);
}

void KeywordIndex::Automaton::add(const QString &word, std::size_t place)
{
    int node = 0;
    for (const QChar character : word) {
        const char16_t unit = character.unicode();
        int next = child(node, unit);
        if (next == 0) {
            next = static_cast<int>(m_nodes.size());
            m_nodes.push_back({.parent = node, .unit = unit, .depth = m_nodes[node].depth + 1});
            m_children.insert(edge(node, unit), next);
        }
        node = next;
    }
    m_first.set(word.front().unicode());
    m_places.push_back({.node = node, .place = place});
}

void KeywordIndex::Automaton::link()
{
    std::ranges::stable_sort(m_places, {}, &WordEnd::node);
    for (int i = 0; i < static_cast<int>(m_places.size()); ++i) {
        Node &node = m_nodes[m_places[i].node];
        if (node.lastPlace == 0)
            node.firstPlace = i;
        node.lastPlace = i + 1;
    }

    // Shorter texts first: what a node falls back to is shorter than itself.
    std::vector<int> order(m_nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [this](int node) { return m_nodes[node].depth; });
    for (const int i : order) {
        Node &node = m_nodes[i];
        if (node.depth < 2)
            continue;
        node.fallback = step(m_nodes[node.parent].fallback, node.unit);
        const Node &shorter = m_nodes[node.fallback];
        node.shorterWord = shorter.lastPlace > 0 ? node.fallback : shorter.shorterWord;
    }
}

void KeywordIndex::Automaton::find(QStringView text, RuleBits &found) const
{
    int node = 0;
    for (const QChar character : text) {
        node = step(node, character.unicode());
        for (int word = node; word != 0; word = m_nodes[word].shorterWord) {
            for (int i = m_nodes[word].firstPlace; i < m_nodes[word].lastPlace; ++i)
                found.set(m_places[i].place);
        }
    }
}

/*! The node to which \a unit leads down from \a node; the root, if it leads nowhere. */
int KeywordIndex::Automaton::child(int node, char16_t unit) const
{
    return m_children.value(edge(node, unit));
}

/*! The longest end of the text read so far that is a node, after \a unit was read, too. */
int KeywordIndex::Automaton::step(int node, char16_t unit) const
{
    for (; node != 0; node = m_nodes[node].fallback) {
        if (const int next = child(node, unit); next != 0)
            return next;
    }
    return m_first.contains(unit) ? child(0, unit) : 0;
}

} // namespace ewc
