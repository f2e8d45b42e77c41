// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ewc {

/*! What is wrong with a JSON text at one place. A value. */
struct JsonFault
{
    int line = 0; ///< from 1
    int column = 0; ///< from 1, in characters; 0: the line as a whole
    QString path = {}; ///< of the member that it is about, where that is known: "rules[3].on"
    QString sentence; ///< in the user's language, whole

    friend bool operator==(const JsonFault &, const JsonFault &) = default;
};

/*!
    Where things stand in a JSON text, for sentences to people who wrote it by hand: QJsonDocument
    knows values, but not their places. A value.

    Reads the text as RFC 8259 has it, with a byte order mark before it, and is made for hostile
    ones: it needs memory in proportion to their size, and no stack.
*/
class JsonLines final
{
public:
    /*! Reads \a json up to its first fault(). */
    explicit JsonLines(const QByteArray &json);

    /*! Why the text is no JSON; nothing if it is. */
    [[nodiscard]] const std::optional<JsonFault> &fault() const { return m_fault; }
    /*! Members that have the name of one before them in their object: a parser takes one of the
        two without a word. */
    [[nodiscard]] const QList<JsonFault> &duplicates() const { return m_duplicates; }
    /*! The line of the member or entry at \a path, "rules[3].then[0].text"; where there is none,
        that of the nearest thing around it, at last 1. */
    [[nodiscard]] int lineOf(QStringView path) const;

private:
    friend class JsonScan;

    struct Place
    {
        QString key; ///< in an object
        int line = 1;
        bool isList = false;
        std::vector<qsizetype> inner; ///< indexes of m_places
    };

    /*! The member of \a place that \a rest begins with, and takes it off; -1 if there is none. */
    qsizetype step(const Place &place, QStringView &rest) const;

    std::vector<Place> m_places; ///< the first is the whole
    std::optional<JsonFault> m_fault;
    QList<JsonFault> m_duplicates;
};

} // namespace ewc
