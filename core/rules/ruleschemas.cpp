// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What can be set beside conditions and actions, described once: for the file, its check and forms.
namespace ewc {
namespace {

QString problemOfId(const QString &id)
{
    const auto isFit = [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
    };
    return std::ranges::all_of(id, isFit)
               ? QString()
               : schemaText(QT_TRANSLATE_NOOP(
                   "Schema", "may hold letters, digits, and the signs - _ . only."));
}

} // namespace

const Schema &ruleSchema()
{
    constexpr int Month = 31 * 24 * 3600;
    static const Schema schema{
        {.key = u"id"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "ID"),
         .help = QT_TRANSLATE_NOOP("Schema", "What log and statistics know the rule by. It never "
                                             "changes, and no two rules have the same."),
         .isRequired = true,
         .longest = 64,
         .check = problemOfId},
        {.key = u"name"_s, .label = QT_TRANSLATE_NOOP("Schema", "Name"), .longest = 100},
        {.key = u"folder"_s, .label = QT_TRANSLATE_NOOP("Schema", "Folder"), .longest = 100},
        {.key = u"on"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "On"),
         .kind = Field::Kind::Flag,
         .standard = u"1"_s},
        {.key = u"logOnly"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Log only"),
         .help = QT_TRANSLATE_NOOP(
             "Schema", "Nothing is done: the log notes that the rule would have answered."),
         .kind = Field::Kind::Flag,
         .standard = u"0"_s},
        {.key = u"cooldown.seconds"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Pause"),
         .help =
             QT_TRANSLATE_NOOP("Schema", "The rule answers at most once in this time. 0: always."),
         .kind = Field::Kind::Number,
         .standard = u"0"_s,
         .minimum = 0,
         .maximum = Month,
         .unit = QT_TRANSLATE_NOOP("Schema", "seconds")},
        {.key = u"cooldown.per"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Pause for"),
         .kind = Field::Kind::Choice,
         .standard = u"member"_s,
         .options = {{.value = u"member"_s,
                      .label = QT_TRANSLATE_NOOP("Schema", "The member who got the answer")},
                     {.value = u"all"_s, .label = QT_TRANSLATE_NOOP("Schema", "Everybody")}}},
        {.key = u"after"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "After this rule"),
         .kind = Field::Kind::Choice,
         .standard = u"stop"_s,
         .options = {{.value = u"stop"_s,
                      .label = QT_TRANSLATE_NOOP("Schema", "Ask no further rules")},
                     {.value = u"continue"_s,
                      .label = QT_TRANSLATE_NOOP("Schema", "Go on with the next rule")}}},
    };
    return schema;
}

const Field &matchField()
{
    static const Field field{
        .key = u"match"_s,
        .label = QT_TRANSLATE_NOOP("Schema", "Match"),
        .kind = Field::Kind::Choice,
        .standard = u"all"_s,
        .options = {{.value = u"all"_s, .label = QT_TRANSLATE_NOOP("Schema", "All of them")},
                    {.value = u"any"_s, .label = QT_TRANSLATE_NOOP("Schema", "Any of them")},
                    {.value = u"none"_s, .label = QT_TRANSLATE_NOOP("Schema", "None of them")}}};
    return field;
}

const Schema &scheduleSchema()
{
    static const Schema schema{
        {.key = u"days"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Days"),
         .help = QT_TRANSLATE_NOOP("Schema", "Days of the week. None chosen: every day."),
         .kind = Field::Kind::Days},
        {.key = u"from"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "From"),
         .help = QT_TRANSLATE_NOOP("Schema", "Time of the day, in the time of this computer."),
         .kind = Field::Kind::Time},
        {.key = u"to"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Until"),
         .help = QT_TRANSLATE_NOOP("Schema", "This minute does not count any more. Earlier than "
                                             "the beginning: of the next day."),
         .kind = Field::Kind::Time},
        {.key = u"first"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "First day"),
         .help = QT_TRANSLATE_NOOP("Schema", "Not before this date."),
         .kind = Field::Kind::Date,
         .isAdvanced = true},
        {.key = u"last"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Last day"),
         .help = QT_TRANSLATE_NOOP("Schema", "Not after this date."),
         .kind = Field::Kind::Date,
         .isAdvanced = true},
    };
    return schema;
}

const Schema &safetySchema()
{
    static const Schema schema{
        {.key = u"repliesPerMinute"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Answers to one member"),
         .help = QT_TRANSLATE_NOOP(
             "Schema", "What one member writes beyond this is not answered. WeChat Work "
                       "itself drops more than 30 in a minute. 0: no limit."),
         .kind = Field::Kind::Number,
         .standard = u"30"_s,
         .minimum = 0,
         .maximum = 1000,
         .unit = QT_TRANSLATE_NOOP("Schema", "a minute")},
        {.key = u"sameTexts"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Loop after"),
         .help =
             QT_TRANSLATE_NOOP("Schema", "So many equal texts of one member are taken for another "
                                         "machine, and no longer answered. 0: never."),
         .kind = Field::Kind::Number,
         .standard = u"5"_s,
         .minimum = 0,
         .maximum = 1000,
         .unit = QT_TRANSLATE_NOOP("Schema", "equal texts")},
        {.key = u"sameTextSeconds"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Loop within"),
         .help = QT_TRANSLATE_NOOP("Schema", "Equal texts count if they come within this time."),
         .kind = Field::Kind::Number,
         .standard = u"60"_s,
         .minimum = 1,
         .maximum = 3600,
         .unit = QT_TRANSLATE_NOOP("Schema", "seconds")},
    };
    return schema;
}

} // namespace ewc
