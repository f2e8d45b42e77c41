// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/cardjudge.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <memory>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr qsizetype MaxKey = 1024;
constexpr qsizetype MaxOptionId = 128;

enum class Jump { Optional, Required }; // whether it may lead nowhere, type 0

/*! type 0 nowhere, 1 to a page, 2 to a mini program. */
void judgeJump(FieldJudge &jump, Jump kind = Jump::Optional)
{
    jump.number("type"_L1, kind == Jump::Required ? 1 : 0, 2);
    if (kind == Jump::Required && !jump.has("type"_L1))
        jump.also(badParameter(jump.path() + u".type missing"_s));
    if (jump.integer("type"_L1) == 1)
        jump.required("url"_L1);
    if (jump.integer("type"_L1) == 2)
        jump.required("appid"_L1);
    jump.link("url"_L1);
}

/*! What has to be different in each entry of a list. */
class Different final
{
public:
    void take(FieldJudge &entry, QLatin1StringView key)
    {
        if (m_seen->contains(entry.text(key)))
            entry.also(badParameter(u"%1.%2 repeated"_s.arg(entry.path(), key)));
        m_seen->insert(entry.text(key));
    }

private:
    std::shared_ptr<QSet<QString>> m_seen = std::make_shared<QSet<QString>>();
};

void judgeOptions(FieldJudge &owner, qsizetype most)
{
    owner.required("question_key"_L1)
        .atMost("question_key"_L1, MaxKey)
        .list("option_list"_L1, 1, most, 40058, [ids = Different()](FieldJudge &option) mutable {
            option.required("id"_L1).atMost("id"_L1, MaxOptionId).required("text"_L1);
            ids.take(option, "id"_L1);
        });
}

/*! What text, news and button cards have in common beside their title. */
void judgeBody(FieldJudge &card, const Sender &sender)
{
    if (card.has("quote_area"_L1))
        card.object("quote_area"_L1, [](FieldJudge &quote) { judgeJump(quote); });
    card.list("horizontal_content_list"_L1, 0, 6, 40058, [&sender](FieldJudge &line) {
        line.required("keyname"_L1).number("type"_L1, 0, 3).link("url"_L1);
        if (line.integer("type"_L1) == 1)
            line.required("url"_L1);
        if (line.integer("type"_L1) == 2)
            line.medium("media_id"_L1, u"file"_s, sender.media, sender.owner);
        if (line.integer("type"_L1) == 3)
            line.required("userid"_L1);
    });
    card.list("jump_list"_L1, 0, 3, 40058, [](FieldJudge &jump) {
        jump.required("title"_L1);
        judgeJump(jump);
    });
    if (card.has("action_menu"_L1))
        card.object("action_menu"_L1, [](FieldJudge &menu) {
            menu.list("action_list"_L1, 1, 3, 40058,
                      [keys = Different()](FieldJudge &action) mutable {
                          action.required("text"_L1).required("key"_L1).atMost("key"_L1, MaxKey);
                          keys.take(action, "key"_L1);
                      });
        });
}

void judgeTextNotice(FieldJudge &card, const Sender &sender)
{
    QString title;
    card.object("main_title"_L1, [&title](FieldJudge &main) { title = main.text("title"_L1); });
    if (title.isEmpty() && card.text("sub_title_text"_L1).isEmpty())
        card.also(badParameter(u"template_card.main_title.title or template_card.sub_title_text "
                               "exists at least one"_s));
    judgeBody(card, sender);
    card.object("card_action"_L1, [](FieldJudge &action) { judgeJump(action, Jump::Required); });
}

void judgeMainTitle(FieldJudge &card)
{
    card.object("main_title"_L1, [](FieldJudge &main) { main.required("title"_L1); });
}

void judgeNewsNotice(FieldJudge &card, const Sender &sender)
{
    judgeMainTitle(card);
    if (!card.has("card_image"_L1) && !card.has("image_text_area"_L1))
        card.also(badParameter(u"template_card.card_image or template_card.image_text_area "
                               "exists at least one"_s));
    if (card.has("card_image"_L1))
        card.object("card_image"_L1,
                    [](FieldJudge &image) { image.required("url"_L1).link("url"_L1); });
    if (card.has("image_text_area"_L1))
        card.object("image_text_area"_L1, [](FieldJudge &area) {
            area.required("image_url"_L1).link("image_url"_L1);
            judgeJump(area);
        });
    card.list("vertical_content_list"_L1, 0, 4, 40058,
              [](FieldJudge &line) { line.required("title"_L1); });
    judgeBody(card, sender);
    card.object("card_action"_L1, [](FieldJudge &action) { judgeJump(action, Jump::Required); });
}

void judgeButtons(FieldJudge &card, const Sender &sender)
{
    judgeMainTitle(card);
    judgeBody(card, sender);
    if (card.has("button_selection"_L1))
        card.object("button_selection"_L1,
                    [](FieldJudge &selection) { judgeOptions(selection, 10); });
    card.list("button_list"_L1, 1, 6, 40058, [](FieldJudge &button) {
        button.required("text"_L1).number("type"_L1, 0, 1).number("style"_L1, 1, 4);
        if (button.integer("type"_L1) == 0)
            button.required("key"_L1).atMost("key"_L1, MaxKey);
        else
            button.required("url"_L1).link("url"_L1);
    });
    if (card.has("card_action"_L1))
        card.object("card_action"_L1, [](FieldJudge &action) { judgeJump(action); });
}

void judgeSubmit(FieldJudge &card)
{
    card.object("submit_button"_L1,
                [](FieldJudge &button) { button.required("key"_L1).atMost("key"_L1, MaxKey); });
}

void judgeVote(FieldJudge &card, const Sender &)
{
    judgeMainTitle(card);
    card.object("checkbox"_L1, [](FieldJudge &box) {
        judgeOptions(box, 20);
        box.number("mode"_L1, 0, 1);
    });
    judgeSubmit(card);
}

void judgeMultiple(FieldJudge &card, const Sender &)
{
    judgeMainTitle(card);
    card.list("select_list"_L1, 1, 3, 40058, [keys = Different()](FieldJudge &select) mutable {
        judgeOptions(select, 10);
        keys.take(select, "question_key"_L1);
    });
    judgeSubmit(card);
}

/*! Judges all of \a card but its task id. */
void judgeLooks(FieldJudge &card, const Sender &sender)
{
    const QString type = card.text("card_type"_L1);
    if (card.has("source"_L1))
        card.object("source"_L1, [](FieldJudge &source) {
            source.link("icon_url"_L1).number("desc_color"_L1, 0, 3);
        });
    if (type == "text_notice"_L1)
        return judgeTextNotice(card, sender);
    if (type == "news_notice"_L1)
        return judgeNewsNotice(card, sender);
    const bool isRobot = sender.kind == Sender::Kind::Robot; // nobody would hear of a click
    if (type == "button_interaction"_L1 && !isRobot)
        return judgeButtons(card, sender);
    if (type == "vote_interaction"_L1 && !isRobot)
        return judgeVote(card, sender);
    if (type == "multiple_interaction"_L1 && !isRobot)
        return judgeMultiple(card, sender);
    card.also(badParameter(u"template_card.card_type invalid"_s));
}

} // namespace

void judgeCard(FieldJudge &card, const Sender &sender)
{
    static const QRegularExpression pattern(u"\\A[0-9A-Za-z_@-]{1,128}\\z"_s);

    judgeLooks(card, sender);
    const QString type = card.text("card_type"_L1);
    const bool needsTask = type.endsWith("_interaction"_L1) || card.has("action_menu"_L1);
    const QString task = card.text("task_id"_L1);
    if ((needsTask || card.has("task_id"_L1)) && !pattern.match(task).hasMatch())
        card.also(apiFailure(42014));
    if (needsTask && !sender.hasCallback)
        card.also(apiFailure(43012));
}

ApiAnswer judgeNewCard(QJsonObject &card, const Sender &sender)
{
    FieldJudge judge(card, u"template_card"_s);
    judgeLooks(judge, sender);
    return judge.verdict();
}

bool callsBack(const QJsonObject &card)
{
    return card.value("card_type"_L1).toString().endsWith("_interaction"_L1)
           || card.contains("action_menu"_L1);
}

} // namespace ewc::sandbox
