// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringMatcher>

#include <optional>

namespace ewc::ui {

/*! What one types to find somebody, made ready to be compared many times. A value. */
class SearchText final
{
public:
    explicit SearchText(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

private:
    friend class SearchKey;

    QString m_text; ///< folded, as names and ids are
    QString m_sound; ///< as it is read: without spaces, ü as u
    QStringMatcher m_textMatcher;
};

/*! By what somebody is found: id, name, pinyin and initials. A value. */
class SearchKey final
{
public:
    /*! How well a text fits, the best first. */
    enum class Rank { Same, Begins, SoundsSame, Sounds, Inside, SoundsInside };

    SearchKey() = default;
    /*! \a syllables are those of \a name; see PinyinReader. */
    SearchKey(const QString &id, const QString &name, const QStringList &syllables);

    /*!
        How well \a text fits; nothing if it does not. It fits the id or the name, or what begins
        with one of its syllables: "zhangsan", "zhangs", "zs" and "zsan" find 张三, and so do "san"
        and "张s".
    */
    [[nodiscard]] std::optional<Rank> match(const SearchText &text) const;

private:
    struct Syllable
    {
        QChar written; ///< folded; the first character of it
        qsizetype begin; ///< in m_sound
        qsizetype end;
    };

    [[nodiscard]] bool isRead(QStringView text, qsizetype syllable) const;

    QString m_written; ///< id, newline, name; folded
    QString m_sound; ///< the syllables, joined
    QString m_initials;
    QList<Syllable> m_syllables;
    qsizetype m_name = 0; ///< where the name begins in m_written
};

} // namespace ewc::ui
