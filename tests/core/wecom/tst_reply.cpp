// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/incomingmessageparser.h"
#include "core/wecom/replyxml.h"
#include "tests/support/qverifyresult.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using ewc::Reply;
using namespace ewc::wecom;

namespace {

const QJsonObject Card{
    {"card_type"_L1, u"vote_interaction"_s},
    {"source"_L1, QJsonObject{{"icon_url"_L1, u"http://a/"_s}, {"desc_color"_L1, 2}}},
    {"checkbox"_L1, QJsonObject{{"question_key"_L1, u"q"_s},
                                {"option_list"_L1,
                                 QJsonArray{QJsonObject{{"id"_L1, u"1"_s}, {"is_checked"_L1, true}},
                                            QJsonObject{{"id"_L1, u"2"_s}}}}}},
    {"horizontal_content_list"_L1, QJsonArray{QJsonObject{{"keyname"_L1, u"k]]>"_s}}}}};

Reply news()
{
    return Reply::news({{.title = u"One"_s, .url = u"https://a/?b&c"_s},
                        {.title = u"Two"_s, .pictureUrl = u"https://a/b.png"_s}});
}

IncomingMessage click()
{
    return *parseIncomingMessage("<xml><ToUserName>ww1</ToUserName>"
                                 "<FromUserName>zhangsan</FromUserName><MsgType>event</MsgType>"
                                 "<Event>template_card_event</Event>"
                                 "<ResponseCode>code1</ResponseCode></xml>"_ba);
}

void addReplies()
{
    QTest::addColumn<Reply>("reply");

    QTest::newRow("text") << Reply::text(u"a"_s);
    QTest::newRow("image") << Reply::image(u"m"_s);
    QTest::newRow("image in a file") << Reply::image(QUrl::fromLocalFile(u"/tmp/猫.jpg"_s));
    QTest::newRow("voice") << Reply::voice(u"m"_s);
    QTest::newRow("video") << Reply::video(u"m"_s, u"t"_s, u"d"_s);
    QTest::newRow("news") << news();
    QTest::newRow("update_button") << Reply::updateButton(u"done"_s);
    QTest::newRow("update_template_card") << Reply::updateCard(Card);
}

} // namespace

class ReplyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesToTheSender();
    void keepsRepliedTextExactly_data();
    void keepsRepliedTextExactly();
    void writesEachKind_data();
    void writesEachKind();
    void canBeKept_data() { addReplies(); }
    void canBeKept();
    void isEmptyWithoutAnythingToSay();
    void ignoresWhatIsNoReply();
    void knowsWhatCannotGoBackAtOnce();
    void becomesAMessage();
    void becomesAnUpdate();
    void saysWhatThePlatformWouldIgnore();
    void summarises();
};

void ReplyTest::repliesToTheSender()
{
    const auto message = parseIncomingMessage("<xml><ToUserName>ww1</ToUserName>"
                                              "<FromUserName>zhangsan</FromUserName></xml>"_ba);
    QVERIFY_RESULT(message);
    QCOMPARE(toReplyXml(Reply::text(u"007"_s), *message, 1409659813),
             "<xml><ToUserName><![CDATA[zhangsan]]></ToUserName>"
             "<FromUserName><![CDATA[ww1]]></FromUserName><CreateTime>1409659813</CreateTime>"
             "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[007]]></Content></xml>"_ba);
}

void ReplyTest::keepsRepliedTextExactly_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("heard");

    const auto unchanged = [](const char *row, const QString &text) {
        QTest::newRow(row) << text << text;
    };
    unchanged("number with zeros", u"007"_s);
    unchanged("markup", u"<a href=\"x\">&amp;</a>"_s);
    unchanged("end of CDATA", u"a]]>b"_s);
    unchanged("ends of CDATA", u"]]>]]>"_s);
    unchanged("brackets", u"]]]"_s);
    unchanged("lines and tabs", u"a\n\tb\n"_s);
    unchanged("Chinese", u"你好，世界"_s);
    unchanged("four bytes a character", u"😀𠀀"_s);
    unchanged("spaces", u"  a  "_s);
    QTest::newRow("NUL") << u"a\0b"_s << u"ab"_s;
    QTest::newRow("control characters") << u"a\u001B[1mb\u0008"_s << u"a[1mb"_s;
    QTest::newRow("characters that are none") << u"a\uFFFEb\uFFFF"_s << u"ab"_s;
    QTest::newRow("an end of CDATA made of what is left out") << u"]\u0001]\uFFFF>"_s << u"]]>"_s;
}

void ReplyTest::keepsRepliedTextExactly()
{
    QFETCH(const QString, said);
    QFETCH(const QString, heard);

    const auto reply = parseIncomingMessage(toReplyXml(Reply::text(said), {}, 0));
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->text(), heard);
}

void ReplyTest::writesEachKind_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("image") << Reply::image(u"m1"_s) << "image"_ba
                           << "<Image><MediaId><![CDATA[m1]]></MediaId></Image>"_ba;
    QTest::newRow("voice") << Reply::voice(u"m1"_s) << "voice"_ba
                           << "<Voice><MediaId><![CDATA[m1]]></MediaId></Voice>"_ba;
    QTest::newRow("video") << Reply::video(u"m1"_s, u"t"_s, u"d"_s) << "video"_ba
                           << "<Video><Description><![CDATA[d]]></Description>"
                              "<MediaId><![CDATA[m1]]></MediaId>"
                              "<Title><![CDATA[t]]></Title></Video>"_ba;
    QTest::newRow("news") << news() << "news"_ba
                          << "<ArticleCount>2</ArticleCount><Articles>"
                             "<item><Title><![CDATA[One]]></Title>"
                             "<Description><![CDATA[]]></Description><PicUrl><![CDATA[]]></PicUrl>"
                             "<Url><![CDATA[https://a/?b&c]]></Url></item>"
                             "<item><Title><![CDATA[Two]]></Title>"
                             "<Description><![CDATA[]]></Description>"
                             "<PicUrl><![CDATA[https://a/b.png]]></PicUrl>"
                             "<Url><![CDATA[]]></Url></item></Articles>"_ba;
    QTest::newRow("update_button")
        << Reply::updateButton(u"done"_s) << "update_button"_ba
        << "<Button><ReplaceName><![CDATA[done]]></ReplaceName></Button>"_ba;
    QTest::newRow("update_template_card")
        << Reply::updateCard(Card) << "update_template_card"_ba
        << "<TemplateCard><CardType><![CDATA[vote_interaction]]></CardType>"
           "<CheckBox><OptionList><Id><![CDATA[1]]></Id><IsChecked>true</IsChecked></OptionList>"
           "<OptionList><Id><![CDATA[2]]></Id></OptionList>"
           "<QuestionKey><![CDATA[q]]></QuestionKey></CheckBox>"
           "<HorizontalContentList><KeyName><![CDATA[k]]]]><![CDATA[>]]></KeyName>"
           "</HorizontalContentList>"
           "<Source><DescColor>2</DescColor><IconUrl><![CDATA[http://a/]]></IconUrl></Source>"
           "</TemplateCard>"_ba;
    QTest::newRow("a card with a name that is none")
        << Reply::updateCard({{"a><b"_L1, u"x"_s}, {"ok"_L1, u"y"_s}}) << "update_template_card"_ba
        << "<TemplateCard><Ok><![CDATA[y]]></Ok></TemplateCard>"_ba;
}

void ReplyTest::writesEachKind()
{
    QFETCH(const Reply, reply);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);

    const QByteArray xml = toReplyXml(reply, click(), 7);
    QCOMPARE(xml,
             QByteArray("<xml><ToUserName><![CDATA[zhangsan]]></ToUserName>"
                        "<FromUserName><![CDATA[ww1]]></FromUserName><CreateTime>7</CreateTime>"
                        "<MsgType><![CDATA["
                        + type + "]]></MsgType>" + body + "</xml>"));
    QVERIFY_RESULT(parseIncomingMessage(xml));
}

void ReplyTest::canBeKept()
{
    QFETCH(const Reply, reply);

    QCOMPARE(Reply::fromJson(reply.toJson()), reply);
    QVERIFY(!reply.isEmpty());
    const QString type = reply.type();
    QVERIFY2(QLatin1StringView(QTest::currentDataTag()).startsWith(type), qPrintable(type));
}

void ReplyTest::isEmptyWithoutAnythingToSay()
{
    QVERIFY(Reply().isEmpty());
    QVERIFY(Reply::text({}).isEmpty());
    QVERIFY(Reply::news({}).isEmpty());
    QVERIFY(Reply::updateCard({}).isEmpty());
    QCOMPARE(Reply().toJson(), QJsonObject());
}

void ReplyTest::ignoresWhatIsNoReply()
{
    QCOMPARE(Reply::fromJson({}), Reply());
    QCOMPARE(Reply::fromJson({{"msgtype"_L1, u"pigeon"_s}, {"pigeon"_L1, QJsonObject()}}), Reply());
    QVERIFY(Reply::fromJson({{"msgtype"_L1, u"image"_s}, {"image"_L1, 7}}).isEmpty());
}

void ReplyTest::knowsWhatCannotGoBackAtOnce()
{
    QVERIFY(isPassive(Reply::text(QString(2048, u'a'))));
    QVERIFY(!isPassive(Reply::text(QString(2049, u'a'))));
    QVERIFY(isPassive(Reply::image(u"m"_s)));
    QVERIFY(!isPassive(Reply::image(QUrl::fromLocalFile(u"/tmp/a.png"_s))));
    QVERIFY(isPassive(news()));
    QVERIFY(isPassive(Reply::updateCard(Card)));
}

void ReplyTest::becomesAMessage()
{
    const auto message = fromReply(Reply::video(u"m"_s, u"t"_s));
    QVERIFY(message.has_value());
    QCOMPARE(message->type, u"video"_s);
    QCOMPARE(message->content, (QJsonObject{{"media_id"_L1, u"m"_s}, {"title"_L1, u"t"_s}}));
    QVERIFY_RESULT(message->check());
    QVERIFY(!fromReply(Reply()).has_value());
    QVERIFY(!fromReply(Reply::updateButton(u"a"_s)).has_value());
}

void ReplyTest::becomesAnUpdate()
{
    QCOMPARE(*updateRequest(Reply::updateButton(u"done"_s), click(), u"7"_s),
             (QJsonObject{{"userids"_L1, QJsonArray{u"zhangsan"_s}},
                          {"agentid"_L1, 7},
                          {"response_code"_L1, u"code1"_s},
                          {"button"_L1, QJsonObject{{"replace_name"_L1, u"done"_s}}}}));
    QCOMPARE((*updateRequest(Reply::updateCard(Card), click(), u"7"_s))["template_card"_L1], Card);
    QVERIFY(!updateRequest(Reply::text(u"a"_s), click(), u"7"_s));
    QVERIFY(!updateRequest(Reply::updateButton(u"a"_s), IncomingMessage(), u"7"_s));
}

void ReplyTest::saysWhatThePlatformWouldIgnore()
{
    using ewc::ErrorKind;
    QVERIFY_RESULT(checkReply(Reply()));
    QVERIFY_RESULT(checkReply(Reply::text(QString(5000, u'a'))));
    QVERIFY_RESULT(checkReply(Reply::image(u"m"_s)));
    QVERIFY_RESULT(checkReply(Reply::image(QUrl::fromLocalFile(u"/tmp/a.png"_s))));
    QVERIFY_FAILURE(checkReply(Reply::voice(QString())), ErrorKind::InvalidInput);
    const Reply::Article article{.title = u"t"_s, .url = u"https://a.b/"_s};
    QVERIFY_RESULT(checkReply(Reply::news(QList<Reply::Article>(8, article))));
    const auto nine = checkReply(Reply::news(QList<Reply::Article>(9, article)));
    QVERIFY_FAILURE(nine, ErrorKind::InvalidInput);
    QCOMPARE(nine.error().code, 45008);
}

void ReplyTest::summarises()
{
    QCOMPARE(summaryOf(Reply::text(u"a"_s)), u"a"_s);
    QCOMPARE(summaryOf(Reply::image(u"m"_s)), u"[image]"_s);
    QCOMPARE(summaryOf(news()), u"One (+1)"_s);
    QCOMPARE(summaryOf(Reply::updateButton(u"done"_s)), u"done"_s);
    QCOMPARE(summaryOf(Reply::updateCard(Card)), u"[template_card]"_s);
}

QTEST_GUILESS_MAIN(ReplyTest)
#include "tst_reply.moc"
