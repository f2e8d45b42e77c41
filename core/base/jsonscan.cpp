// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonscan.h"

#include "core/base/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr std::size_t DeepestNesting = 64; // nothing of ours goes deeper than ten
constexpr std::size_t MostPlaces = 500'000; // 5,000 rules have some 75,000; bounds memory

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/*! \a literal, a string with its quotes, without its escapes. */
QString unescaped(const QByteArray &literal)
{
    if (!literal.contains('\\'))
        return QString::fromUtf8(literal.mid(1, literal.size() - 2));
    return QJsonDocument::fromJson('[' + literal + ']').array().first().toString();
}

} // namespace

JsonScan::JsonScan(const QByteArray &json, JsonLines &lines)
    : m_json(json)
    , m_lines(lines)
{
}

void JsonScan::run()
{
    addPlace({});
    if (!isUtf8())
        return;
    if (m_json.startsWith("\xEF\xBB\xBF"))
        m_at = m_lineStart = 3;
    skipSpace();
    m_lines.m_places.front().line = m_line;
    if (isAtEnd()) {
        fail(QT_TRANSLATE_NOOP("Schema", "The file is empty: JSON was expected."));
        return;
    }
    m_named = 0;
    for (bool goesOn = true; goesOn; skipSpace()) {
        switch (m_expected) {
        case Expected::Value:
        case Expected::FirstEntry:
            goesOn = takeValue(m_expected == Expected::FirstEntry);
            break;
        case Expected::FirstName:
        case Expected::Name:
            goesOn = takeName(m_expected == Expected::FirstName);
            break;
        case Expected::Next:
            goesOn = takeNext();
            break;
        case Expected::End:
            if (!isAtEnd())
                fail(QT_TRANSLATE_NOOP("Schema", "Something follows the end of the JSON: is there "
                                                 "a bracket too many before it?"));
            return;
        }
    }
}

bool JsonScan::isUtf8()
{
    if (QByteArrayView(m_json).isValidUtf8())
        return true;
    // No byte of a longer character is a line break, so that the first wrong line can be named.
    int line = 1;
    for (qsizetype start = 0; start < m_json.size(); ++line) {
        const qsizetype end = m_json.indexOf('\n', start);
        const qsizetype size = (end < 0 ? m_json.size() : end) - start;
        if (!QByteArrayView(m_json).sliced(start, size).isValidUtf8())
            break;
        start += size + 1;
    }
    m_lines.m_fault = JsonFault{
        .line = line,
        .sentence = schemaText(QT_TRANSLATE_NOOP(
            "Schema", "This is not text in the encoding UTF-8: save the file as UTF-8."))};
    return false;
}

bool JsonScan::takeValue(bool mayClose)
{
    const char c = current();
    if (mayClose && c == ']') {
        close();
        return true;
    }
    if (m_lines.m_places.size() > MostPlaces)
        return fail(QT_TRANSLATE_NOOP("Schema", "The file holds more values than can be read."));
    if (m_named < 0) { // an entry of a list
        m_named = addPlace({});
        m_lines.m_places[static_cast<std::size_t>(m_open.back().place)].inner.push_back(m_named);
    }
    if (c == '{' || c == '[') {
        if (m_open.size() >= DeepestNesting)
            return fail(QT_TRANSLATE_NOOP("Schema", "Too many brackets within brackets."));
        open(c == '[');
        return true;
    }
    m_named = -1;
    m_expected = m_open.empty() ? Expected::End : Expected::Next;
    if (c == '"')
        return takeString(nullptr);
    if (c == '-' || isDigit(c))
        return takeNumber();
    return takeWord();
}

bool JsonScan::takeWord()
{
    for (const QByteArrayView word : {"true", "false", "null"}) {
        if (QByteArrayView(m_json).sliced(std::min(m_at, m_json.size())).startsWith(word)) {
            m_at += word.size();
            return true;
        }
    }
    if (current() == ']' || current() == '}' || current() == ',')
        return fail(QT_TRANSLATE_NOOP("Schema", "A value is missing before this sign, or the comma "
                                                "before it is one too many."));
    return failUnlessMistaken(QT_TRANSLATE_NOOP(
        "Schema", "A value is expected here: a text in quotes, a number, true, false, [ or {."));
}

bool JsonScan::takeName(bool mayClose)
{
    if (mayClose && current() == '}') {
        close();
        return true;
    }
    if (current() == '}')
        return fail(QT_TRANSLATE_NOOP("Schema", "The comma before this brace is one too many."));
    if (current() != '"')
        return failUnlessMistaken(
            QT_TRANSLATE_NOOP("Schema", "A name in double quotes is expected here."));
    const JsonFault here = faultAt(m_at, {});
    QString name;
    if (!takeString(&name))
        return false;
    if (Open &open = m_open.back(); open.names.contains(name))
        m_lines.m_duplicates.append(
            {.line = here.line,
             .column = here.column,
             .path = pathOf(name),
             .sentence = schemaText(QT_TRANSLATE_NOOP(
                 "Schema", "This name stands here for the second time: one of the two is lost."))});
    else
        open.names.insert(name);
    m_named = addPlace(name);
    m_lines.m_places[static_cast<std::size_t>(m_open.back().place)].inner.push_back(m_named);
    skipSpace();
    if (current() != ':')
        return failUnlessMistaken(
            QT_TRANSLATE_NOOP("Schema", "A colon is missing here, between name and value."));
    ++m_at;
    m_expected = Expected::Value;
    return true;
}

bool JsonScan::takeNext()
{
    const bool isList = m_lines.m_places[static_cast<std::size_t>(m_open.back().place)].isList;
    if (current() == ',') {
        ++m_at;
        m_expected = isList ? Expected::Value : Expected::Name;
        return true;
    }
    if (current() == (isList ? ']' : '}')) {
        close();
        return true;
    }
    if (isAtEnd())
        return fail(isList ? QT_TRANSLATE_NOOP("Schema", "The file ends too early: ] is missing.")
                           : QT_TRANSLATE_NOOP("Schema", "The file ends too early: } is missing."));
    return failUnlessMistaken(isList
                                  ? QT_TRANSLATE_NOOP("Schema", "A comma or ] is missing here.")
                                  : QT_TRANSLATE_NOOP("Schema", "A comma or } is missing here."));
}

void JsonScan::open(bool isList)
{
    m_lines.m_places[static_cast<std::size_t>(m_named)].isList = isList;
    m_open.push_back({.place = m_named});
    m_named = -1;
    m_expected = isList ? Expected::FirstEntry : Expected::FirstName;
    ++m_at;
}

void JsonScan::close()
{
    m_open.pop_back();
    m_expected = m_open.empty() ? Expected::End : Expected::Next;
    ++m_at;
}

bool JsonScan::takeString(QString *text)
{
    const qsizetype start = m_at++;
    while (current() != '"' || isAtEnd()) {
        if (isAtEnd() || current() == '\n' || current() == '\r') {
            m_at = start;
            return fail(QT_TRANSLATE_NOOP(
                "Schema", "The closing quote of this text is missing; a line break within a "
                          "text is written as backslash and n."));
        }
        if (static_cast<unsigned char>(current()) < 0x20)
            return fail(QT_TRANSLATE_NOOP(
                "Schema", "A control character stands within this text; a tab is written as "
                          "backslash and t."));
        if (current() == '\\') {
            if (!takeEscape())
                return false;
        } else {
            ++m_at;
        }
    }
    ++m_at;
    if (text != nullptr)
        *text = unescaped(m_json.mid(start, m_at - start));
    return true;
}

bool JsonScan::takeEscape()
{
    const char kind = m_at + 1 < m_json.size() ? m_json[m_at + 1] : '\0';
    if (kind == 'u') {
        const QByteArray digits = m_json.mid(m_at + 2, 4);
        if (digits.size() == 4 && std::ranges::all_of(digits, isHexDigit)) {
            m_at += 6;
            return true;
        }
        return fail(QT_TRANSLATE_NOOP(
            "Schema", "Four digits or letters a to f have to follow backslash and u."));
    }
    if (kind == '\0' || !QByteArrayView("\"\\/bfnrt").contains(kind))
        return fail(QT_TRANSLATE_NOOP(
            "Schema", "This backslash means nothing: one that is to stand in the text is "
                      "written twice."));
    m_at += 2;
    return true;
}

bool JsonScan::takeNumber()
{
    const qsizetype start = m_at;
    const auto takeDigits = [this] {
        const qsizetype before = m_at;
        while (isDigit(current()))
            ++m_at;
        return m_at > before;
    };
    if (current() == '-')
        ++m_at;
    const bool beginsWithZero = current() == '0';
    const qsizetype first = m_at;
    bool isNumber = takeDigits() && !(beginsWithZero && m_at - first > 1);
    if (isNumber && current() == '.') {
        ++m_at;
        isNumber = takeDigits();
    }
    if (isNumber && (current() == 'e' || current() == 'E')) {
        ++m_at;
        if (current() == '+' || current() == '-')
            ++m_at;
        isNumber = takeDigits();
    }
    if (isNumber)
        return true;
    m_at = start;
    return fail(QT_TRANSLATE_NOOP(
        "Schema",
        "This is not written as a number has to be: 5, -5 or 0.5; texts stand in quotes."));
}

qsizetype JsonScan::addPlace(const QString &key)
{
    m_lines.m_places.push_back({.key = key, .line = m_line});
    return static_cast<qsizetype>(m_lines.m_places.size()) - 1;
}

void JsonScan::skipSpace()
{
    for (; !isAtEnd(); ++m_at) {
        const char c = m_json[m_at];
        if (c == '\n') {
            ++m_line;
            m_lineStart = m_at + 1;
        } else if (c != ' ' && c != '\t' && c != '\r') {
            return;
        }
    }
}

QString JsonScan::pathOf(const QString &name) const
{
    QString path;
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        const auto &place = m_lines.m_places[static_cast<std::size_t>(m_open[i].place)];
        const bool isEntry =
            i > 0 && m_lines.m_places[static_cast<std::size_t>(m_open[i - 1].place)].isList;
        if (isEntry)
            path += u"[%1]"_s.arg(
                m_lines.m_places[static_cast<std::size_t>(m_open[i - 1].place)].inner.size() - 1);
        else if (i > 0)
            path += (path.isEmpty() ? QString() : u"."_s) + place.key;
    }
    return path + (path.isEmpty() ? QString() : u"."_s) + name;
}

bool JsonScan::fail(const char *sentence)
{
    m_lines.m_fault = faultAt(m_at, schemaText(sentence));
    return false;
}

bool JsonScan::failUnlessMistaken(const char *sentence)
{
    const QString here = QString::fromUtf8(m_json.mid(m_at, 4));
    if (isAtEnd())
        return fail(QT_TRANSLATE_NOOP("Schema", "The file ends in the middle of the JSON."));
    if (here.startsWith("//"_L1) || here.startsWith("/*"_L1) || here.startsWith(u'#'))
        return fail(QT_TRANSLATE_NOOP("Schema", "JSON does not know comments: take this one out."));
    if (here.startsWith(u'\''))
        return fail(QT_TRANSLATE_NOOP("Schema", "JSON wants double quotes (\"), not single ones."));
    if (!here.isEmpty() && u"“”‘’＂，：；｛｝［］【】、"_s.contains(here.front()))
        return fail(QT_TRANSLATE_NOOP("Schema", "This sign is Chinese punctuation: JSON wants the "
                                                "sign of the English keyboard here."));
    return fail(sentence);
}

JsonFault JsonScan::faultAt(qsizetype at, const QString &sentence) const
{
    const qsizetype column =
        QString::fromUtf8(m_json.mid(m_lineStart, at - m_lineStart)).toUcs4().size() + 1;
    return {.line = m_line, .column = static_cast<int>(column), .sentence = sentence};
}

} // namespace ewc
