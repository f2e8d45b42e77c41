// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/outgoing/cardkinds.h"

#include "core/base/jsonpath.h"
#include "core/wecom/outgoing/cardfields.h"
#include "core/wecom/outgoing/commonfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

using Problems = QList<FieldProblem>;

bool isSet(const QJsonObject &content, QStringView path)
{
    return !valueAt(content, path).toString().isEmpty();
}

/*! Who clicks the menu is told apart by the task's id. */
Problems checkMenu(const QJsonObject &content)
{
    Problems problems = repeatedKeys(content, u"action_menu.action_list"_s, u"key"_s);
    if (!valueAt(content, u"action_menu.action_list").toArray().isEmpty()
        && !isSet(content, u"task_id"))
        problems.append(problemAt(
            u"task_id"_s, QT_TRANSLATE_NOOP("Schema", "is missing: a card with a menu needs one."),
            42014, Flaw::Kind::Missing));
    return problems;
}

Problems checkTextNotice(const QJsonObject &content, Channel)
{
    Problems problems = checkMenu(content);
    if (!isSet(content, u"main_title.title") && !isSet(content, u"sub_title_text"))
        problems.prepend(
            problemAt(u"main_title.title"_s,
                      QT_TRANSLATE_NOOP("Schema", "is missing: the card needs a title or a text."),
                      41016, Flaw::Kind::Missing));
    return problems;
}

Problems checkNewsNotice(const QJsonObject &content, Channel)
{
    Problems problems = checkMenu(content);
    if (!isSet(content, u"card_image.url") && !isSet(content, u"image_text_area.image_url"))
        problems.append(problemAt(
            u"card_image.url"_s,
            QT_TRANSLATE_NOOP("Schema", "is missing: the card needs a picture, large or small."),
            InvalidArgument, Flaw::Kind::Missing));
    return problems;
}

Problems checkButtons(const QJsonObject &content, Channel)
{
    return checkMenu(content) + repeatedKeys(content, u"button_list"_s, u"key"_s)
           + repeatedKeys(content, u"button_selection.option_list"_s, u"id"_s);
}

Problems checkVote(const QJsonObject &content, Channel)
{
    return repeatedKeys(content, u"checkbox.option_list"_s, u"id"_s);
}

Problems checkSelections(const QJsonObject &content, Channel)
{
    Problems problems = repeatedKeys(content, u"select_list"_s, u"question_key"_s);
    const qsizetype count = valueAt(content, u"select_list").toArray().size();
    for (qsizetype i = 0; i < std::min<qsizetype>(count, 3); ++i)
        problems += repeatedKeys(content, u"select_list[%1].option_list"_s.arg(i), u"id"_s);
    return problems;
}

OutgoingKind card(const QString &cardType, const char *label, const char *help,
                  const Schema &schema, OutgoingKind::Check check)
{
    OutgoingKind kind{.type = u"template_card"_s,
                      .card = cardType,
                      .label = label,
                      .help = help,
                      .channels = {Channel::App},
                      .schema = schema,
                      .hasIdTranslation = true,
                      .check = check,
                      .isShownInWeChat = false};
    if (cardType.endsWith("_notice"_L1))
        kind.channels.append(Channel::Robot);
    return kind;
}

/*! How many characters a robot's card shows of the field \a key; 0: as many as an application's. */
int robotAdvice(const QString &key)
{
    static const QHash<QString, int> advice{
        {u"source.desc"_s, 13},
        {u"main_title.title"_s, 26},
        {u"main_title.desc"_s, 30},
        {u"emphasis_content.title"_s, 10},
        {u"emphasis_content.desc"_s, 15},
        {u"sub_title_text"_s, 112},
        {u"horizontal_content_list.value"_s, 26},
        {u"jump_list.title"_s, 13},
        {u"vertical_content_list.title"_s, 26},
        {u"vertical_content_list.desc"_s, 112},
    };
    return advice.value(key);
}

void adviseForRobot(Schema &schema, const QString &prefix)
{
    for (Field &field : schema) {
        if (const int advised = robotAdvice(prefix + field.key); advised > 0)
            field.advised = advised;
        adviseForRobot(field.items, prefix + field.key + u'.');
    }
}

} // namespace

// In the order of a form: what every card needs comes first.
QList<OutgoingKind> cardKinds()
{
    return {
        card(u"text_notice"_s, QT_TRANSLATE_NOOP("Schema", "Card: notice"),
             QT_TRANSLATE_NOOP("Schema", "A card with a title, a large figure, lines and links."),
             cardTitle(false) + cardEmphasis() + cardSubTitle() + cardAction(true) + cardLines()
                 + cardJumps() + cardQuote() + cardSource() + cardMenu() + cardTaskId(false),
             checkTextNotice),
        card(u"news_notice"_s, QT_TRANSLATE_NOOP("Schema", "Card: picture"),
             QT_TRANSLATE_NOOP("Schema", "A card with a picture, paragraphs, lines and links."),
             cardTitle(true) + cardPicture() + cardAction(true) + cardLines() + cardJumps()
                 + cardQuote() + cardSource() + cardMenu() + cardTaskId(false),
             checkNewsNotice),
        card(u"button_interaction"_s, QT_TRANSLATE_NOOP("Schema", "Card: buttons"),
             QT_TRANSLATE_NOOP("Schema", "A card with up to six buttons, which tell the "
                                         "application who clicked."),
             cardTitle(true) + cardButtons() + cardTaskId(true) + cardSubTitle() + cardLines()
                 + cardQuote() + cardAction(false) + cardButtonSelection() + cardSource()
                 + cardMenu(),
             checkButtons),
        card(u"vote_interaction"_s, QT_TRANSLATE_NOOP("Schema", "Card: vote"),
             QT_TRANSLATE_NOOP("Schema", "A question with up to 20 answers to choose from."),
             cardTitle(true) + cardVote() + cardSubmit() + cardTaskId(true) + cardSource(),
             checkVote),
        card(u"multiple_interaction"_s, QT_TRANSLATE_NOOP("Schema", "Card: questions"),
             QT_TRANSLATE_NOOP("Schema", "Up to three questions, each with a list of answers."),
             cardTitle(true) + cardSelections() + cardSubmit() + cardTaskId(true) + cardSource(),
             checkSelections),
    };
}

Schema robotCardSchema(const Schema &schema)
{
    Schema changed;
    for (const Field &field : schema) {
        if (!field.key.startsWith("action_menu."_L1))
            changed.append(field);
    }
    adviseForRobot(changed, {});
    return changed;
}

} // namespace ewc::wecom
