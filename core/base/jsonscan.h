// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonlines.h"

#include <QSet>

namespace ewc {

/*! Walks a JSON text once for JsonLines, with a stack of its own. */
class JsonScan final
{
    Q_DISABLE_COPY_MOVE(JsonScan)

public:
    JsonScan(const QByteArray &json, JsonLines &lines);

    /*! Fills the JsonLines. */
    void run();

private:
    struct Open
    {
        qsizetype place; ///< of JsonLines::m_places
        QSet<QString> names = {}; ///< an object's, so far
    };
    enum class Expected { Value, FirstEntry, FirstName, Name, Next, End };

    [[nodiscard]] bool isUtf8();
    bool takeValue(bool mayClose);
    bool takeName(bool mayClose);
    bool takeNext();
    void open(bool isList);
    void close();
    bool takeString(QString *text);
    bool takeEscape();
    bool takeNumber();
    bool takeWord();
    qsizetype addPlace(const QString &key);

    void skipSpace();
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_json.size(); }
    [[nodiscard]] char current() const { return isAtEnd() ? '\0' : m_json[m_at]; }
    [[nodiscard]] QString pathOf(const QString &name) const;
    /*! Notes what is wrong here, and returns false. */
    bool fail(const char *sentence);
    /*! The same, unless something is here that people often mistake for JSON: then that. */
    bool failUnlessMistaken(const char *sentence);
    [[nodiscard]] JsonFault faultAt(qsizetype at, const QString &sentence) const;

    const QByteArray &m_json;
    JsonLines &m_lines;
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_lineStart = 0;
    std::vector<Open> m_open;
    Expected m_expected = Expected::Value;
    qsizetype m_named = -1; ///< the place of the name whose value comes
};

} // namespace ewc
