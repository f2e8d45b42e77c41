// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/searchkey.h"

#include <bitset>

namespace ewc::ui {
namespace {

constexpr qsizetype LongestText = 100; // characters; what is pasted by mistake ends there

/*! 吕 is typed "lv" by some and "lu" by others: neither letter is told from the other. */
QString soundOf(const QString &folded)
{
    QString sound;
    sound.reserve(folded.size());
    for (const QChar character : folded) {
        if (character.isLetterOrNumber())
            sound.append(character == u'v' ? QChar(u'u') : character);
    }
    return sound;
}

} // namespace

SearchText::SearchText(const QString &text)
    : m_text(text.simplified().left(LongestText).toCaseFolded())
    , m_sound(soundOf(m_text))
    , m_textMatcher(m_text)
{
}

SearchKey::SearchKey(const QString &id, const QString &name, const QStringList &syllables)
{
    const QString foldedName = name.simplified().toCaseFolded();
    m_written = id.toCaseFolded() + u'\n';
    m_name = m_written.size();
    m_written += foldedName;
    // Which character a syllable is written with is known where each has its own.
    const bool isCharacterwise = syllables.size() == foldedName.size();
    for (qsizetype at = 0; at < syllables.size(); ++at) {
        const QString sound = soundOf(syllables.at(at));
        if (sound.isEmpty())
            continue;
        m_syllables.append({.written = isCharacterwise ? foldedName.at(at) : QChar(),
                            .begin = m_sound.size(),
                            .end = m_sound.size() + sound.size()});
        m_sound += sound;
        m_initials += sound.front();
    }
}

std::optional<SearchKey::Rank> SearchKey::match(const SearchText &text) const
{
    const QStringView id = QStringView(m_written).first(m_name - 1);
    const QStringView name = QStringView(m_written).sliced(m_name);
    const QStringView wanted(text.m_text);
    if (id == wanted || name == wanted)
        return Rank::Same;
    if (name.startsWith(wanted) || id.startsWith(wanted))
        return Rank::Begins;
    if (!text.m_sound.isEmpty()) {
        if (text.m_sound == m_sound || text.m_sound == m_initials)
            return Rank::SoundsSame;
        if (isRead(text.m_sound, 0))
            return Rank::Sounds;
    }
    if (text.m_textMatcher.indexIn(m_written) >= 0)
        return Rank::Inside;
    for (qsizetype at = 1; !text.m_sound.isEmpty() && at < m_syllables.size(); ++at) {
        if (isRead(text.m_sound, at))
            return Rank::SoundsInside;
    }
    return std::nullopt;
}

/*!
    Whether \a text is read off the syllables from \a syllable on: of each one comes the whole,
    its beginning, or the character that it is written with.
*/
bool SearchKey::isRead(QStringView text, qsizetype syllable) const
{
    if (syllable >= m_syllables.size())
        return false;
    const auto beginsWith = [&](const Syllable &next, QChar letter) {
        return letter == next.written || letter == m_sound.at(next.begin);
    };
    if (!beginsWith(m_syllables.at(syllable), text.front()))
        return false; // most end here

    // How much of the text may be read so far; there are several ways to read "zhans".
    std::bitset<LongestText + 1> ends{1};
    for (; syllable < m_syllables.size() && ends.any(); ++syllable) {
        const Syllable &next = m_syllables.at(syllable);
        std::bitset<LongestText + 1> further;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!ends.test(static_cast<std::size_t>(at)))
                continue;
            if (text.at(at) == next.written)
                further.set(static_cast<std::size_t>(at + 1));
            for (qsizetype sound = next.begin, end = at;
                 sound < next.end && end < text.size() && text.at(end) == m_sound.at(sound);
                 ++sound)
                further.set(static_cast<std::size_t>(++end));
        }
        if (further.test(static_cast<std::size_t>(text.size())))
            return true;
        ends = further;
    }
    return false;
}

} // namespace ewc::ui
