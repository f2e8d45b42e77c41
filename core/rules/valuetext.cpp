// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/valuetext.h"

#include "core/base/jsonpath.h"
#include "core/base/jsonschema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextBoundaryFinder>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LongestValue = 40; // characters of a text within a sentence
constexpr qsizetype MostEntries = 4; // of a list within a sentence

QString say(const char *sentence)
{
    return QCoreApplication::translate("Rules", sentence);
}

QString listed(const QStringList &entries, ListLink link = ListLink::Comma)
{
    const QString comma = say(QT_TRANSLATE_NOOP("Rules", ", "));
    if (link == ListLink::Comma || entries.size() < 2)
        return entries.join(comma);
    return entries.first(entries.size() - 1).join(comma)
           + (link == ListLink::Or ? say(QT_TRANSLATE_NOOP("Rules", " or "))
                                   : say(QT_TRANSLATE_NOOP("Rules", " and ")))
           + entries.last();
}

QString optionText(const Field &field, const QString &value)
{
    const auto option = std::ranges::find(field.options, value, &Field::Option::value);
    return option == field.options.end() || option->label == nullptr ? value
                                                                     : schemaText(option->label);
}

/*! The name of the file at the path or URL \a value. */
QString fileName(const QString &value)
{
    return value.mid(std::max(value.lastIndexOf(u'/'), value.lastIndexOf(u'\\')) + 1);
}

QString quotedText(const Field &field, const QString &value)
{
    const QString text = shortened(value, LongestValue);
    if (value.startsWith("file:"_L1) && field.kind != Field::Kind::LongText)
        return QUrl::fromPercentEncoding(fileName(value).toUtf8());
    // Ids of what can be chosen are names already.
    if (field.source != Field::Source::Anything && field.source != Field::Source::Variables)
        return text;
    return filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "“%1”")), {text});
}

QString textOf(const Field &field, const QString &value)
{
    switch (field.kind) {
    case Field::Kind::Flag:
        return value == "1"_L1 ? schemaText(field.label) : QString();
    case Field::Kind::Choice:
        return optionText(field, value);
    case Field::Kind::Number:
        return value; // the sentence says of what
    case Field::Kind::Days:
        return daysText(value);
    case Field::Kind::Time:
    case Field::Kind::Date:
        return value;
    case Field::Kind::File:
        return fileName(value);
    case Field::Kind::Folder:
    case Field::Kind::Url:
        return shortened(value, LongestValue);
    case Field::Kind::Secret:
        return u"•••"_s;
    case Field::Kind::Text:
    case Field::Kind::LongText:
    case Field::Kind::List:
        break;
    }
    return quotedText(field, value);
}

/*! What an entry of a list of objects is called: the first text in it. */
QString entryText(const Field &field, const QJsonObject &entry)
{
    for (const Field &item : field.items) {
        if (const QString text = valueText(item, entry); !text.isEmpty())
            return text;
    }
    return {};
}

QString listText(const Field &field, const QJsonArray &list, ListLink link)
{
    QStringList texts;
    const bool isLong = list.size() > MostEntries + 1;
    for (const QJsonValue &entry : list) {
        const QString text = entry.isObject() ? entryText(field, entry.toObject())
                                              : quotedText(field, toFieldText(entry));
        if (!text.isEmpty())
            texts.append(text);
        if (isLong && texts.size() == MostEntries)
            break;
    }
    if (isLong)
        texts.append(filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "%1 more")),
                                  {QString::number(list.size() - MostEntries)}));
    return listed(texts, link);
}

QString dayName(QChar day)
{
    constexpr std::array Names{
        QT_TRANSLATE_NOOP("Rules", "Monday"),    QT_TRANSLATE_NOOP("Rules", "Tuesday"),
        QT_TRANSLATE_NOOP("Rules", "Wednesday"), QT_TRANSLATE_NOOP("Rules", "Thursday"),
        QT_TRANSLATE_NOOP("Rules", "Friday"),    QT_TRANSLATE_NOOP("Rules", "Saturday"),
        QT_TRANSLATE_NOOP("Rules", "Sunday")};
    return say(Names.at(static_cast<std::size_t>(day.digitValue() - 1)));
}

QString timeText(const QString &from, const QString &to)
{
    if (from.isEmpty() && to.isEmpty())
        return {};
    if (from.isEmpty())
        return filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "before %1")), {to});
    if (to.isEmpty())
        return filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "from %1 on")), {from});
    return filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "%1–%2")), {from, to});
}

QString dateText(const QString &first, const QString &last)
{
    if (first.isEmpty() && last.isEmpty())
        return {};
    if (first.isEmpty())
        return filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "until %1")), {last});
    if (last.isEmpty())
        return filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "from %1 on")), {first});
    return filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "%1 to %2")), {first, last});
}

} // namespace

QString valueText(const Field &field, const Parameters &parameters, ListLink link)
{
    const QJsonValue value = valueAt(parameters, field.key);
    if (field.kind == Field::Kind::List || value.isArray())
        return listText(field, value.toArray(), link);
    QString text = toFieldText(value);
    if (text.isEmpty())
        text = field.standard;
    return text.isEmpty() ? QString() : textOf(field, text);
}

QString scheduleText(const Parameters &schedule)
{
    const QStringList parts{
        daysText(schedule["days"_L1].toString()),
        timeText(schedule["from"_L1].toString(), schedule["to"_L1].toString()),
        dateText(schedule["first"_L1].toString(), schedule["last"_L1].toString())};
    QString text;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            text = text.isEmpty()
                       ? part
                       : filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "%1, %2")), {text, part});
    }
    return text;
}

QString daysText(const QString &days)
{
    QString sorted;
    for (const QChar day : u"1234567"_s) {
        if (days.contains(day))
            sorted += day;
    }
    QStringList parts;
    for (qsizetype i = 0; i < sorted.size();) {
        qsizetype end = i + 1;
        while (end < sorted.size() && sorted[end].digitValue() == sorted[end - 1].digitValue() + 1)
            ++end;
        if (end - i > 2) {
            parts.append(filledPlaces(say(QT_TRANSLATE_NOOP("Rules", "%1 to %2")),
                                      {dayName(sorted[i]), dayName(sorted[end - 1])}));
        } else {
            for (qsizetype day = i; day < end; ++day)
                parts.append(dayName(sorted[day]));
        }
        i = end;
    }
    return listed(parts);
}

QString durationText(int seconds)
{
    struct Unit
    {
        int seconds;
        const char *one;
        const char *several;
    };
    constexpr std::array Units{
        Unit{.seconds = 24 * 60 * 60,
             .one = QT_TRANSLATE_NOOP("Rules", "a day"),
             .several = QT_TRANSLATE_NOOP("Rules", "%1 days")},
        Unit{.seconds = 60 * 60,
             .one = QT_TRANSLATE_NOOP("Rules", "an hour"),
             .several = QT_TRANSLATE_NOOP("Rules", "%1 hours")},
        Unit{.seconds = 60,
             .one = QT_TRANSLATE_NOOP("Rules", "a minute"),
             .several = QT_TRANSLATE_NOOP("Rules", "%1 minutes")},
        Unit{.seconds = 1,
             .one = QT_TRANSLATE_NOOP("Rules", "a second"),
             .several = QT_TRANSLATE_NOOP("Rules", "%1 seconds")},
    };
    const auto unit = std::ranges::find_if(Units, [seconds](const Unit &each) {
        return seconds >= each.seconds && seconds % each.seconds == 0;
    });
    if (unit == Units.end())
        return {};
    const int count = seconds / unit->seconds;
    return count == 1 ? say(unit->one) : filledPlaces(say(unit->several), {QString::number(count)});
}

QString shortened(const QString &text, qsizetype most)
{
    const QString line = text.simplified();
    if (line.size() <= most)
        return line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(most);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    return line.first(std::max(finder.position(), qsizetype(1))) + u'…';
}

QString filledPlaces(const QString &source, const QStringList &pieces)
{
    QString text;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const int place =
            source[i] == u'%' && i + 1 < source.size() ? source[i + 1].digitValue() : -1;
        if (place >= 1 && place <= pieces.size()) {
            text += pieces[place - 1];
            ++i;
        } else {
            text += source[i];
        }
    }
    return text;
}

} // namespace ewc
