// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/configline.h"

#include "core/base/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

/*! True if what follows a value or a section name in \a rest is nothing but a comment. */
bool isBlankOrComment(QStringView rest)
{
    const QStringView text = rest.trimmed();
    return text.isEmpty() || (text.startsWith(u';') && rest.front().isSpace());
}

/*! The length of the value at the start of \a rest, its quotes included. */
qsizetype lengthOfValue(QStringView rest)
{
    const QChar quote = rest.isEmpty() ? QChar() : rest.front();
    if (quote == u'"' || quote == u'\'') {
        for (auto end = rest.indexOf(quote, 1); end >= 0; end = rest.indexOf(quote, end + 1)) {
            if (isBlankOrComment(rest.sliced(end + 1)))
                return end + 1;
        }
    }
    for (auto semicolon = rest.indexOf(u';', 1); semicolon >= 0;
         semicolon = rest.indexOf(u';', semicolon + 1)) {
        if (rest.at(semicolon - 1).isSpace())
            return rest.first(semicolon).trimmed().size();
    }
    return rest.trimmed().size();
}

QString unquoted(QStringView value)
{
    const bool isQuoted = value.size() >= 2 && value.front() == value.back()
                          && (value.front() == u'"' || value.front() == u'\'');
    return (isQuoted ? value.sliced(1, value.size() - 2) : value).toString();
}

QString quoted(const QString &value)
{
    const bool isPlain = value == value.trimmed() && !value.startsWith(u';')
                         && !value.startsWith(u'"') && !value.startsWith(u'\'')
                         && !value.contains(u" ;"_s);
    if (isPlain)
        return value;
    const QChar quote = value.contains(u'"') ? u'\'' : u'"';
    return quote + value + quote;
}

Result<> parseSection(ConfigLine &line)
{
    const QStringView text = QStringView(line.text).trimmed();
    const auto end = text.indexOf(u']');
    if (end < 0 || !isBlankOrComment(text.sliced(end + 1)))
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "a section is written [name].")));
    line.kind = ConfigLine::Kind::Section;
    line.name = text.sliced(1, end - 1).trimmed().toString();
    if (line.name.isEmpty() || line.name.contains(u'\t'))
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "the section needs a name.")));
    return {};
}

Result<> parseEntry(ConfigLine &line)
{
    const QStringView text = line.text;
    const auto delimiter =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'=' || c == u':'; });
    const auto position = std::distance(text.begin(), delimiter);
    line.kind = ConfigLine::Kind::Entry;
    line.name = text.first(position).trimmed().toString().toLower();
    if (delimiter == text.end() || line.name.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP(
                           "Schema", "expected a [section], a comment or key = value.")));

    const QStringView rest = text.sliced(position + 1);
    line.valueStart = position + 1;
    if (!isBlankOrComment(rest)) {
        const auto first =
            std::find_if_not(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); });
        line.valueStart += std::distance(rest.begin(), first);
        line.valueLength = lengthOfValue(text.sliced(line.valueStart));
        line.value = unquoted(text.sliced(line.valueStart, line.valueLength));
    }
    if (line.value.contains(u'\t'))
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "there is a tab in the value.")));
    return {};
}

} // namespace

Result<ConfigLine> ConfigLine::parse(const QString &text)
{
    const bool endsInReturn = text.endsWith(u'\r');
    const QStringView body = QStringView(text).chopped(endsInReturn ? 1 : 0);
    // A tab may indent or align, but not stand in a name or value: they check that themselves.
    if (std::any_of(body.begin(), body.end(), [](QChar c) { return isControl(c) && c != u'\t'; }))
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "there is a control character.")));

    ConfigLine line;
    line.text = text;
    const QStringView trimmed = body.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u';') || trimmed.startsWith(u'#'))
        return line;
    const auto parsed = trimmed.startsWith(u'[') ? parseSection(line) : parseEntry(line);
    return parsed.map([&] { return line; });
}

Result<ConfigLine> ConfigLine::entry(const QString &before, const QString &key,
                                     const QString &value, const QString &after)
{
    const bool needsSpace = !value.isEmpty() && !before.back().isSpace();
    const auto line = parse(before + (needsSpace ? u" "_s : QString()) + quoted(value) + after);
    if (!line || line->kind != Kind::Entry || line->name != key.toLower() || line->value != value)
        return failure(
            ErrorKind::InvalidInput,
            schemaText(QT_TRANSLATE_NOOP(
                           "Schema", "key %1: this name or value cannot be written to the file."))
                .arg(key));
    return line;
}

} // namespace ewc
