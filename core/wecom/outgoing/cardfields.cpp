// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/outgoing/cardfields.h"

#include "core/wecom/outgoing/commonfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr int LongestKey = 1024; // bytes
constexpr int LongestId = 128; // bytes

const Field::Option Nothing{u"0"_s, QT_TRANSLATE_NOOP("Schema", "Nothing")};
const Field::Option OpenAddress{u"1"_s, QT_TRANSLATE_NOOP("Schema", "Open an address")};
const Field::Option OpenMiniProgram{u"2"_s, QT_TRANSLATE_NOOP("Schema", "Open a mini-program")};

Field numberChoice(const QString &key, const char *label, const QList<Field::Option> &options)
{
    return {.key = key,
            .label = label,
            .kind = Field::Kind::Choice,
            .standard = options.first().value,
            .options = options,
            .isNumber = true,
            .missingCode = InvalidArgument,
            .wrongCode = InvalidArgument};
}

/*! \a prefix with what a click on that part does: nothing, an address or a mini-program. */
Schema clickFields(const QString &prefix, const QList<Field::Option> &options)
{
    const QString type = prefix + "type"_L1;
    return {
        numberChoice(type, QT_TRANSLATE_NOOP("Schema", "A click does"), options),
        onlyWith(
            neededWithin(webAddress(prefix + "url"_L1, QT_TRANSLATE_NOOP("Schema", "Address"))),
            type, u"1"_s),
        onlyWith(neededWithin(shortText(prefix + "appid"_L1,
                                        QT_TRANSLATE_NOOP("Schema", "Mini-program's appid"), 64)),
                 type, u"2"_s),
        onlyWith(shortText(prefix + "pagepath"_L1,
                           QT_TRANSLATE_NOOP("Schema", "Mini-program's page"), 1024),
                 type, u"2"_s),
    };
}

/*! Inside a list the object is always there, so what it needs is simply needed. */
Schema entryFields(Schema schema)
{
    for (Field &field : schema)
        field.isRequired |= std::exchange(field.isRequiredWithin, false);
    return schema;
}

QString problemOfTaskId(const QString &value)
{
    static const QRegularExpression allowed(u"^[0-9A-Za-z_\\-@]+\\z"_s);
    return allowed.match(value).hasMatch()
               ? QString()
               : schemaText(
                   QT_TRANSLATE_NOOP("Schema", "may hold letters, digits, _, - and @ only."));
}

Schema choiceOptions(int advised)
{
    return {needed(shortText(u"id"_s, QT_TRANSLATE_NOOP("Schema", "Id"), LongestId)),
            needed(advisedText(u"text"_s, QT_TRANSLATE_NOOP("Schema", "Text"), advised))};
}

/*! A question that is answered by choosing from a list. */
Schema selectionFields(const QString &prefix)
{
    return {
        neededWithin(shortText(prefix + "question_key"_L1,
                               QT_TRANSLATE_NOOP("Schema", "Question's key"), LongestKey)),
        advisedText(prefix + "title"_L1, QT_TRANSLATE_NOOP("Schema", "Question"), 13),
        neededWithin(listOf(prefix + "option_list"_L1, QT_TRANSLATE_NOOP("Schema", "Choices"),
                            choiceOptions(16), 10)),
        shortText(prefix + "selected_id"_L1, QT_TRANSLATE_NOOP("Schema", "Chosen at first"),
                  LongestId),
    };
}

} // namespace

Schema cardSource()
{
    return {webAddress(u"source.icon_url"_s, QT_TRANSLATE_NOOP("Schema", "Source's icon"),
                       QT_TRANSLATE_NOOP("Schema", "Address of a picture of 72 × 72.")),
            advisedText(u"source.desc"_s, QT_TRANSLATE_NOOP("Schema", "Source"), 20),
            numberChoice(u"source.desc_color"_s, QT_TRANSLATE_NOOP("Schema", "Source's colour"),
                         {{u"0"_s, QT_TRANSLATE_NOOP("Schema", "Grey")},
                          {u"1"_s, QT_TRANSLATE_NOOP("Schema", "Black")},
                          {u"2"_s, QT_TRANSLATE_NOOP("Schema", "Red")},
                          {u"3"_s, QT_TRANSLATE_NOOP("Schema", "Green")}})};
}

Schema cardTitle(bool isTitleNeeded)
{
    const Field title =
        advisedText(u"main_title.title"_s, QT_TRANSLATE_NOOP("Schema", "Title"), 36);
    return {isTitleNeeded ? needed(title, 41016) : title,
            advisedText(u"main_title.desc"_s, QT_TRANSLATE_NOOP("Schema", "Below the title"), 44)};
}

Schema cardQuote()
{
    return clickFields(u"quote_area."_s, {Nothing, OpenAddress, OpenMiniProgram})
           + Schema{
               shortText(u"quote_area.title"_s, QT_TRANSLATE_NOOP("Schema", "Quote's title"), 2048),
               shortText(u"quote_area.quote_text"_s, QT_TRANSLATE_NOOP("Schema", "Quote"), 2048)};
}

Schema cardEmphasis()
{
    return {
        advisedText(u"emphasis_content.title"_s, QT_TRANSLATE_NOOP("Schema", "Large figure"), 14),
        advisedText(u"emphasis_content.desc"_s, QT_TRANSLATE_NOOP("Schema", "Below the figure"),
                    22)};
}

Schema cardSubTitle()
{
    Field text = advisedText(u"sub_title_text"_s, QT_TRANSLATE_NOOP("Schema", "Text"), 160);
    text.kind = Field::Kind::LongText;
    return {text};
}

Schema cardLines()
{
    const QString type = u"type"_s;
    const Schema line{
        needed(advisedText(u"keyname"_s, QT_TRANSLATE_NOOP("Schema", "Name"), 5)),
        advisedText(u"value"_s, QT_TRANSLATE_NOOP("Schema", "Value"), 30),
        numberChoice(type, QT_TRANSLATE_NOOP("Schema", "The value is"),
                     {{u"0"_s, QT_TRANSLATE_NOOP("Schema", "Text")},
                      {u"1"_s, QT_TRANSLATE_NOOP("Schema", "A link")},
                      {u"2"_s, QT_TRANSLATE_NOOP("Schema", "A file")},
                      {u"3"_s, QT_TRANSLATE_NOOP("Schema", "A member")}}),
        onlyWith(needed(webAddress(u"url"_s, QT_TRANSLATE_NOOP("Schema", "Address"))), type,
                 u"1"_s),
        onlyWith(needed(mediaFile(u"media_id"_s, QT_TRANSLATE_NOOP("Schema", "File"))), type,
                 u"2"_s),
        onlyWith(needed(shortText(u"userid"_s, QT_TRANSLATE_NOOP("Schema", "Member"), 64)), type,
                 u"3"_s),
    };
    return {listOf(u"horizontal_content_list"_s, QT_TRANSLATE_NOOP("Schema", "Lines"), line, 6)};
}

Schema cardJumps()
{
    return {listOf(u"jump_list"_s, QT_TRANSLATE_NOOP("Schema", "Links"),
                   Schema{needed(advisedText(u"title"_s, QT_TRANSLATE_NOOP("Schema", "Text"), 18))}
                       + entryFields(clickFields({}, {Nothing, OpenAddress, OpenMiniProgram})),
                   3)};
}

Schema cardAction(bool isNeeded)
{
    const QString prefix = u"card_action."_s;
    if (!isNeeded)
        return clickFields(prefix, {Nothing, OpenAddress, OpenMiniProgram});
    Schema fields = entryFields(clickFields(prefix, {OpenAddress, OpenMiniProgram}));
    fields.first() = needed(fields.first());
    return fields;
}

Schema cardMenu()
{
    const Schema entry{needed(advisedText(u"text"_s, QT_TRANSLATE_NOOP("Schema", "Text"), 10)),
                       needed(shortText(u"key"_s, QT_TRANSLATE_NOOP("Schema", "Key"), LongestKey))};
    return {
        advisedText(u"action_menu.desc"_s, QT_TRANSLATE_NOOP("Schema", "Menu's description"), 44),
        neededWithin(
            listOf(u"action_menu.action_list"_s, QT_TRANSLATE_NOOP("Schema", "Menu"), entry, 3))};
}

Schema cardPicture()
{
    const Schema lines{needed(advisedText(u"title"_s, QT_TRANSLATE_NOOP("Schema", "Title"), 38)),
                       advisedText(u"desc"_s, QT_TRANSLATE_NOOP("Schema", "Text"), 160)};
    return Schema{neededWithin(webAddress(u"card_image.url"_s,
                                          QT_TRANSLATE_NOOP("Schema", "Picture's address"))),
                  {.key = u"card_image.aspect_ratio"_s,
                   .label = QT_TRANSLATE_NOOP("Schema", "Picture's width to height"),
                   .kind = Field::Kind::Number,
                   .standard = u"1.3"_s,
                   .minimum = 130,
                   .maximum = 225,
                   .decimals = 2,
                   .wrongCode = InvalidArgument},
                  neededWithin(webAddress(u"image_text_area.image_url"_s,
                                          QT_TRANSLATE_NOOP("Schema", "Small picture's address"))),
                  advisedText(u"image_text_area.title"_s,
                              QT_TRANSLATE_NOOP("Schema", "Title beside the small picture"), 15),
                  advisedText(u"image_text_area.desc"_s,
                              QT_TRANSLATE_NOOP("Schema", "Text beside the small picture"), 30)}
           + clickFields(u"image_text_area."_s, {Nothing, OpenAddress, OpenMiniProgram})
           + Schema{listOf(u"vertical_content_list"_s, QT_TRANSLATE_NOOP("Schema", "Paragraphs"),
                           lines, 4)};
}

Schema cardTaskId(bool isNeeded)
{
    const Field field{.key = u"task_id"_s,
                      .label = QT_TRANSLATE_NOOP("Schema", "Task id"),
                      .help = QT_TRANSLATE_NOOP("Schema", "Comes back with each click: letters, "
                                                          "digits, _, - and @, never used before."),
                      .longestBytes = LongestId,
                      .check = problemOfTaskId,
                      .missingCode = 42014,
                      .tooLongCode = 42014,
                      .wrongCode = 42014};
    return {isNeeded ? needed(field) : field};
}

Schema cardButtons()
{
    const QString type = u"type"_s;
    const Schema button{
        needed(advisedText(u"text"_s, QT_TRANSLATE_NOOP("Schema", "Text"), 10)),
        {.key = u"style"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Style"),
         .kind = Field::Kind::Number,
         .standard = u"1"_s,
         .minimum = 1,
         .maximum = 4,
         .wrongCode = InvalidArgument},
        numberChoice(type, QT_TRANSLATE_NOOP("Schema", "A click does"),
                     {{u"0"_s, QT_TRANSLATE_NOOP("Schema", "Tell the application")}, OpenAddress}),
        onlyWith(needed(shortText(u"key"_s, QT_TRANSLATE_NOOP("Schema", "Key"), LongestKey)), type,
                 u"0"_s),
        onlyWith(needed(webAddress(u"url"_s, QT_TRANSLATE_NOOP("Schema", "Address"))), type,
                 u"1"_s),
    };
    return {listOf(u"button_list"_s, QT_TRANSLATE_NOOP("Schema", "Buttons"), button, 6, 1)};
}

Schema cardButtonSelection()
{
    return selectionFields(u"button_selection."_s);
}

Schema cardVote()
{
    const Schema options = choiceOptions(17)
                           + Schema{{.key = u"is_checked"_s,
                                     .label = QT_TRANSLATE_NOOP("Schema", "Chosen at first"),
                                     .kind = Field::Kind::Flag,
                                     .standard = u"0"_s,
                                     .wrongCode = InvalidArgument}};
    return {
        needed(shortText(u"checkbox.question_key"_s, QT_TRANSLATE_NOOP("Schema", "Question's key"),
                         LongestKey)),
        numberChoice(u"checkbox.mode"_s, QT_TRANSLATE_NOOP("Schema", "Can be chosen"),
                     {{u"0"_s, QT_TRANSLATE_NOOP("Schema", "One")},
                      {u"1"_s, QT_TRANSLATE_NOOP("Schema", "Several")}}),
        listOf(u"checkbox.option_list"_s, QT_TRANSLATE_NOOP("Schema", "Choices"), options, 20, 1)};
}

Schema cardSelections()
{
    return {listOf(u"select_list"_s, QT_TRANSLATE_NOOP("Schema", "Questions"),
                   entryFields(selectionFields({})), 3, 1)};
}

Schema cardSubmit()
{
    return {advisedText(u"submit_button.text"_s, QT_TRANSLATE_NOOP("Schema", "Button"), 10),
            needed(shortText(u"submit_button.key"_s, QT_TRANSLATE_NOOP("Schema", "Button's key"),
                             LongestKey))};
}

} // namespace ewc::wecom
