// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sandbox/apicaller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::sandbox;

namespace {

/*! {"\a key":"\a value", \a rest} */
QByteArray object(const QByteArray &key, const QByteArray &value, const QByteArray &rest = {})
{
    return "{\"" + key + "\":\"" + value + '"' + (rest.isEmpty() ? ""_ba : "," + rest) + '}';
}

QByteArray chinese(int characters)
{
    return "字"_ba.repeated(characters);
}

QByteArray repeated(const QByteArray &key, const QByteArray &entry, int count)
{
    return "{\"" + key + "\":[" + (entry + ',').repeated(count).chopped(count > 0 ? 1 : 0) + "]}";
}

} // namespace

class MessageJudgeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesContent_data();
    void judgesContent();
    void judgesMedia_data();
    void judgesMedia();
    void judgesCards_data();
    void judgesCards();
    void cutsWhatThePlatformCuts_data();
    void cutsWhatThePlatformCuts();
    void tellsTheNameAndSizeOfMedia();
    void letsOnlySomeFilesBeSafe();
    void translatesIdsIfAsked();
};

void MessageJudgeTest::judgesContent_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("errcode");

    const QByteArray link = R"("url":"https://a/")"_ba;
    QTest::newRow("text") << "text"_ba << object("content"_ba, "hi"_ba) << 0;
    QTest::newRow("text of a number") << "text"_ba
                                      << R"({"content":7})"_ba << 44004;
    QTest::newRow("markdown of 2048")
        << "markdown"_ba << object("content"_ba, QByteArray(2048, 'x')) << 0;
    QTest::newRow("markdown of 2049")
        << "markdown"_ba << object("content"_ba, QByteArray(2049, 'x')) << 40058;
    QTest::newRow("markdown_v2 is for robots")
        << "markdown_v2"_ba << object("content"_ba, "a"_ba) << 40008;

    const QByteArray card = R"("description":"d",)" + link;
    QTest::newRow("textcard") << "textcard"_ba << object("title"_ba, "t"_ba, card) << 0;
    QTest::newRow("textcard without title") << "textcard"_ba << '{' + card + '}' << 41016;
    QTest::newRow("textcard without description")
        << "textcard"_ba << object("title"_ba, "t"_ba, link) << 41033;
    QTest::newRow("textcard without url") << "textcard"_ba
                                          << R"({"title":"t","description":"d"})"_ba << 41010;
    QTest::newRow("textcard to nowhere")
        << "textcard"_ba
        << R"({"title":"t","description":"d","url":"a.example/"})"_ba << 45034;
    QTest::newRow("textcard far away")
        << "textcard"_ba
        << R"({"title":"t","description":"d","url":"http://a/)" + QByteArray(2048, 'x') + "\"}"
        << 40039;

    const QByteArray article = object("title"_ba, "t"_ba, link);
    QTest::newRow("one article") << "news"_ba << repeated("articles"_ba, article, 1) << 0;
    QTest::newRow("eight articles") << "news"_ba << repeated("articles"_ba, article, 8) << 0;
    QTest::newRow("nine articles") << "news"_ba << repeated("articles"_ba, article, 9) << 45008;
    QTest::newRow("no articles") << "news"_ba << repeated("articles"_ba, article, 0) << 40063;
    QTest::newRow("articles that are none") << "news"_ba
                                            << R"({"articles":["a"]})"_ba << 40058;
    QTest::newRow("article without title")
        << "news"_ba << repeated("articles"_ba, '{' + link + '}', 1) << 41016;
    QTest::newRow("article without url")
        << "news"_ba << repeated("articles"_ba, object("title"_ba, "t"_ba), 1) << 41010;
    QTest::newRow("article of a mini program")
        << "news"_ba
        << repeated("articles"_ba, R"({"title":"t","appid":"wx1","pagepath":"p"})"_ba, 1) << 0;
    QTest::newRow("picture of no scheme")
        << "news"_ba
        << repeated("articles"_ba, object("title"_ba, "t"_ba, link + R"(,"picurl":"a.jpg")"), 1)
        << 45034;

    const auto notice = [](const QByteArray &more) {
        return R"({"appid":"wx8bd80126147df384","title":"会议室预订",)" + more + '}';
    };
    const auto item = [](const QByteArray &key, const QByteArray &value) {
        return R"({"key":")" + key + R"(","value":")" + value + "\"}";
    };
    const auto items = [&notice](const QByteArray &entry, int count) {
        return notice(repeated("content_item"_ba, entry, count).sliced(1).chopped(1));
    };
    QTest::newRow("mini program") << "miniprogram_notice"_ba << items(item("k", "v"), 10) << 0;
    QTest::newRow("mini program of 11")
        << "miniprogram_notice"_ba << items(item("k", "v"), 11) << 90201;
    QTest::newRow("a long key") << "miniprogram_notice"_ba << items(item(chinese(11), "v"), 1)
                                << 90202;
    QTest::newRow("a long value") << "miniprogram_notice"_ba << items(item("k", chinese(31)), 1)
                                  << 90203;
    QTest::newRow("a long page") << "miniprogram_notice"_ba
                                 << notice(R"("page":")" + QByteArray(1025, 'x') + '"') << 90204;
    QTest::newRow("no appid") << "miniprogram_notice"_ba
                              << R"({"title":"会议室预订"})"_ba << 90200;
    QTest::newRow("a bad appid") << "miniprogram_notice"_ba
                                 << R"({"appid":"7","title":"会议室预订"})"_ba << 90207;
    QTest::newRow("a short title")
        << "miniprogram_notice"_ba
        << R"({"appid":"wx8bd80126147df384","title":"会议"})"_ba << 40058;
    QTest::newRow("task card") << "interactive_taskcard"_ba
                               << R"({"title":"t","description":"d","task_id":"1",
                                      "btn":[{"key":"k","name":"n"}]})"_ba
                               << 0;
    QTest::newRow("task card without buttons")
        << "interactive_taskcard"_ba
        << R"({"title":"t","description":"d","task_id":"1"})"_ba << 40058;
}

void MessageJudgeTest::judgesContent()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, content);
    QFETCH(const int, errcode);

    ApiCaller app;
    QCOMPARE(app.send(type, content).errcode, errcode);
    QCOMPARE(app.phone().size(), errcode == 0 ? 1 : 0);
}

void MessageJudgeTest::judgesMedia_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content"); // with the ids of a picture, a voice and a film
    QTest::addColumn<int>("errcode");

    QTest::newRow("image") << "image"_ba
                           << R"({"media_id":"IMAGE"})"_ba << 0;
    QTest::newRow("voice") << "voice"_ba
                           << R"({"media_id":"VOICE"})"_ba << 0;
    QTest::newRow("video") << "video"_ba
                           << R"({"media_id":"VIDEO","title":"t"})"_ba << 0;
    QTest::newRow("no id") << "image"_ba
                           << R"({"media_id":""})"_ba << 41006;
    QTest::newRow("unknown id") << "image"_ba
                                << R"({"media_id":"guess"})"_ba << 40007;
    QTest::newRow("a voice as image") << "image"_ba
                                      << R"({"media_id":"VOICE"})"_ba << 40007;
    QTest::newRow("an image as file") << "file"_ba
                                      << R"({"media_id":"IMAGE"})"_ba << 40007;
    QTest::newRow("mpnews")
        << "mpnews"_ba
        << R"({"articles":[{"title":"t","thumb_media_id":"IMAGE","content":"<p>"}]})"_ba << 0;
    QTest::newRow("mpnews without picture")
        << "mpnews"_ba
        << R"({"articles":[{"title":"t","content":"<p>"}]})"_ba << 41006;
    QTest::newRow("mpnews without content")
        << "mpnews"_ba
        << R"({"articles":[{"title":"t","thumb_media_id":"IMAGE"}]})"_ba << 40063;
    QTest::newRow("mpnews of a long author")
        << "mpnews"_ba
        << R"({"articles":[{"title":"t","thumb_media_id":"IMAGE","content":"c","author":")"
               + QByteArray(65, 'x') + "\"}]}"
        << 45032;
    QTest::newRow("mpnews of 666 KiB and more")
        << "mpnews"_ba
        << R"({"articles":[{"title":"t","thumb_media_id":"IMAGE","content":")"
               + QByteArray(666 * 1024 + 1, 'x') + "\"}]}"
        << 45002;
}

void MessageJudgeTest::judgesMedia()
{
    QFETCH(const QByteArray, type);
    QFETCH(QByteArray, content);
    QFETCH(const int, errcode);

    ApiCaller app;
    content.replace("IMAGE", app.mediaId("image"_ba, tinyImage()));
    content.replace("VOICE", app.mediaId("voice"_ba, voiceOf(50)));
    content.replace("VIDEO", app.mediaId("video"_ba, tinyVideo()));
    QCOMPARE(app.send(type, content).errcode, errcode);
}

void MessageJudgeTest::judgesCards_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<bool>("hasCallback");
    QTest::addColumn<int>("errcode");

    const auto card = [](const QByteArray &type, const QByteArray &more) {
        return R"({"card_type":")" + type + R"(","main_title":{"title":"t"},)" + more + '}';
    };
    const QByteArray action = R"("card_action":{"type":1,"url":"https://a/"})"_ba;
    const QByteArray image = R"("card_image":{"url":"https://a/b.png"})"_ba;
    const QByteArray options = R"("question_key":"q","option_list":[{"id":"1","text":"a"}])"_ba;
    const QByteArray task = R"("task_id":"task-1@x")"_ba;
    const QByteArray submit = R"("submit_button":{"text":"ok","key":"s"},)" + task;
    const QByteArray button = R"({"text":"yes","key":"y","style":1})"_ba;
    const QByteArray buttons = R"("button_list":[)" + button + "]," + task;

    QTest::newRow("text notice") << card("text_notice", action) << false << 0;
    QTest::newRow("news notice") << card("news_notice", image + ',' + action) << false << 0;
    QTest::newRow("buttons") << card("button_interaction", buttons) << true << 0;
    QTest::newRow("vote") << card("vote_interaction", R"("checkbox":{)" + options + "}," + submit)
                          << true << 0;
    QTest::newRow("multiple") << card("multiple_interaction",
                                      R"("select_list":[{)" + options + "}]," + submit)
                              << true << 0;

    QTest::newRow("no type") << "{\"main_title\":{\"title\":\"t\"}}"_ba << true << 40058;
    QTest::newRow("unknown type") << card("poem", action) << true << 40058;
    QTest::newRow("buttons that nobody hears")
        << card("button_interaction", buttons) << false << 43012;
    const QByteArray menu =
        R"("action_menu":{"desc":"d","action_list":[{"text":"a","key":"k"}]})"_ba;
    QTest::newRow("a menu that nobody hears")
        << card("text_notice", action + ',' + menu + ',' + task) << false << 43012;
    QTest::newRow("a menu") << card("text_notice", action + ',' + menu + ',' + task) << true << 0;
    QTest::newRow("a menu without task")
        << card("text_notice", action + ',' + menu) << true << 42014;
    QTest::newRow("no task") << card("button_interaction", R"("button_list":[)" + button + ']')
                             << true << 42014;
    QTest::newRow("a task of Chinese")
        << card("text_notice", action + R"(,"task_id":"任务")") << true << 42014;
    QTest::newRow("a long task") << card("text_notice",
                                         action + R"(,"task_id":")" + QByteArray(129, 'x') + '"')
                                 << true << 42014;
    QTest::newRow("nothing to read")
        << R"({"card_type":"text_notice",)" + action + '}' << true << 40058;
    QTest::newRow("no action") << card("text_notice", R"("sub_title_text":"s")"_ba) << true
                               << 40058;
    QTest::newRow("action without url")
        << card("text_notice", R"("card_action":{"type":1})"_ba) << true << 40058;
    QTest::newRow("action without scheme")
        << card("text_notice", R"("card_action":{"type":1,"url":"a"})"_ba) << true << 45034;
    QTest::newRow("news without picture") << card("news_notice", action) << true << 40058;
    QTest::newRow("seven buttons")
        << card("button_interaction",
                R"("button_list":[)" + (button + ',').repeated(6) + button + "]," + task)
        << true << 40058;
    QTest::newRow("no buttons") << card("button_interaction", R"("button_list":[],)" + task) << true
                                << 40058;
    QTest::newRow("button without key")
        << card("button_interaction", R"("button_list":[{"text":"a"}],)" + task) << true << 40058;
    QTest::newRow("vote without options")
        << card("vote_interaction", R"("checkbox":{"question_key":"q"},)" + submit) << true
        << 40058;
    QTest::newRow("the same option twice")
        << card("vote_interaction",
                R"("checkbox":{"question_key":"q","option_list":[{"id":"1","text":"a"},
                   {"id":"1","text":"b"}]},)"
                    + submit)
        << true << 40058;
    QTest::newRow("no submit button")
        << card("vote_interaction", R"("checkbox":{)" + options + "}," + task) << true << 40058;
    QTest::newRow("four selections")
        << card("multiple_interaction", R"("select_list":[{"question_key":"1"},{"question_key":"2"},
                {"question_key":"3"},{"question_key":"4"}],)"
                                            + submit)
        << true << 40058;
    QTest::newRow("an attachment that is not there")
        << card("text_notice",
                R"("horizontal_content_list":[{"keyname":"k","type":2,"media_id":"x"}],)" + action)
        << true << 40007;
    QTest::newRow("seven lines") << card("text_notice", R"("horizontal_content_list":[)"
                                                            + R"({"keyname":"k"},)"_ba.repeated(6)
                                                            + R"({"keyname":"k"}],)" + action)
                                 << true << 40058;
    QTest::newRow("four jumps") << card("text_notice",
                                        R"("jump_list":[{"title":"a"},{"title":"a"},{"title":"a"},
                {"title":"a"}],)" + action)
                                << true << 40058;
}

void MessageJudgeTest::judgesCards()
{
    QFETCH(const QByteArray, card);
    QFETCH(const bool, hasCallback);
    QFETCH(const int, errcode);

    ApiCaller app;
    app.platform.hasCallback = hasCallback;
    const ApiAnswer answer = app.send("template_card"_ba, card);
    QCOMPARE(answer.errcode, errcode);
    if (errcode == 0 && card.contains("task_id"))
        QCOMPARE(app.send("template_card"_ba, card).errcode, 42014); // a task is only one
}

void MessageJudgeTest::cutsWhatThePlatformCuts_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("characters"); // of three bytes each

    const QByteArray title = R"("title":")" + chinese(200) + '"';
    const QByteArray description = R"("description":")" + chinese(200) + '"';
    QTest::newRow("text") << "text"_ba
                          << R"({"content":")" + chinese(700) + "\"}" << u"content"_s << 682;
    const QByteArray card = '{' + title + ',' + description + R"(,"url":"https://a/",
                             "btntxt":"一二三四五"})";
    QTest::newRow("title") << "textcard"_ba << card << u"title"_s << 42;
    QTest::newRow("description") << "textcard"_ba << card << u"description"_s << 170;
    QTest::newRow("button") << "textcard"_ba << card << u"btntxt"_s << 4;
}

void MessageJudgeTest::cutsWhatThePlatformCuts()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, key);
    QFETCH(const int, characters);

    ApiCaller app;
    QCOMPARE(app.send(type, content).errcode, 0);
    const QJsonValue shown = app.phone().at(0)[QLatin1StringView(type)];
    QCOMPARE(shown[key].toString().size(), characters);
}

void MessageJudgeTest::tellsTheNameAndSizeOfMedia()
{
    ApiCaller app;
    const QByteArray id =
        app.upload("file"_ba, "1234567"_ba, "form-data; name=\"media\"; filename=\"报告.pdf\""_ba)
            .fields.value("media_id"_L1)
            .toString()
            .toLatin1();
    QCOMPARE(app.send("file"_ba, object("media_id"_ba, id)).errcode, 0);
    const QJsonValue file = app.phone().at(0)["file"_L1];
    QCOMPARE(file["media_id"_L1], QString::fromLatin1(id));
    QCOMPARE(file["name"_L1], u"报告.pdf"_s);
    QCOMPARE(file["size"_L1], 7);
}

void MessageJudgeTest::letsOnlySomeFilesBeSafe()
{
    ApiCaller app;
    const auto send = [&app](const QByteArray &name) {
        const QString id = app.upload("file"_ba, "123456"_ba,
                                      R"(form-data; name="media"; filename=")" + name + '"')
                               .fields.value("media_id"_L1)
                               .toString();
        return app.send("file"_ba, object("media_id"_ba, id.toLatin1()), "\"safe\":1,"_ba).errcode;
    };
    QCOMPARE(send("a.PDF"_ba), 0);
    QCOMPARE(send("a.zip"_ba), 40058);
}

void MessageJudgeTest::translatesIdsIfAsked()
{
    ApiCaller app;
    const QByteArray text =
        object("content"_ba, "$userName=zhangsan$ of $departmentName=2$, $userName=ghost$"_ba);
    app.send("text"_ba, text, "\"enable_id_trans\":1,"_ba);
    app.send("text"_ba, text);
    QCOMPARE(app.send("text"_ba, text, "\"enable_id_trans\":2,"_ba).errcode, 40058);
    QCOMPARE(app.phone().at(0)["text"_L1]["content"_L1], u"张三 of 研发部, $userName=ghost$"_s);
    QVERIFY(app.phone().at(1)["text"_L1]["content"_L1].toString().startsWith("$userName"_L1));
}

QTEST_GUILESS_MAIN(MessageJudgeTest)
#include "tst_messagejudge.moc"
