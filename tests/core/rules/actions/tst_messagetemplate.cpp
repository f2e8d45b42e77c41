// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonpath.h"
#include "core/base/utf8size.h"
#include "tests/core/rules/actions/stepof.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class MessageTemplateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFiles_data();
    void findsFiles();
    void encodesAddresses_data();
    void encodesAddresses();
    void cutsWhatAValueMakesTooLong_data();
    void cutsWhatAValueMakesTooLong();
    void putsValuesIntoLists();
    void keepsLinesWhereThereAreLines();
    void namesTheKindOfACard();
};

namespace {

Parameters json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/*! What stands at \a path of the reply. */
QString rendered(const QString &type, const Parameters &parameters, const QString &path,
                 const QHash<QString, QString> &values = {})
{
    const auto reply = test::stepOf<step::Reply>(type, parameters, values);
    return reply ? valueAt(reply->message.content, path).toString() : u"(no reply)"_s;
}

} // namespace

void MessageTemplateTest::findsFiles_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("value"); // of {text} and {output}
    QTest::addColumn<QString>("mediaId");

    QTest::newRow("media_id") << u"1G6nrLmr5EC3MMb"_s << u""_s << u"1G6nrLmr5EC3MMb"_s;
    QTest::newRow("path") << u"/tmp/a b.png"_s << u""_s << u"file:///tmp/a%20b.png"_s;
    QTest::newRow("URL") << u"file:///tmp/a%20%E8%8F%9C.png"_s << u""_s
                         << u"file:///tmp/a%20%E8%8F%9C.png"_s;
    QTest::newRow("variable in a URL")
        << u"file:///tmp/%7Btext%7D.png"_s << u"菜"_s << u"file:///tmp/%E8%8F%9C.png"_s;
    QTest::newRow("variable in a path") << u"/tmp/{text}.png"_s << u"a"_s << u"file:///tmp/a.png"_s;
    QTest::newRow("upwards") << u"/srv/{text}"_s << u"../etc/passwd"_s
                             << u"file:///srv/_._etc_passwd"_s;
    QTest::newRow("from a program")
        << u"{output}"_s << u"/tmp/shot.png\n"_s << u"file:///tmp/shot.png"_s;
    QTest::newRow("media_id from a program") << u"{output}"_s << u"1G6nr"_s << u"1G6nr"_s;
    QTest::newRow("stored") << u"media:abc/x.png"_s << u""_s << u"media:abc/x.png"_s;
}

void MessageTemplateTest::findsFiles()
{
    QFETCH(const QString, source);
    QFETCH(const QString, value);
    const QString found = rendered(u"replyImage"_s, {{u"media_id"_s, source}}, u"media_id"_s,
                                   {{u"text"_s, value}, {u"output"_s, value}});
    QTEST(found, "mediaId");
    QCOMPARE(rendered(u"replyImage"_s, {{u"media_id"_s, u"~/a.png"_s}}, u"media_id"_s),
             QString::fromLatin1(QUrl::fromLocalFile(QDir::homePath() + "/a.png"_L1).toEncoded()));
}

void MessageTemplateTest::encodesAddresses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("url");
    QTest::newRow("query") << u"https://a.b/?q={text}"_s << u"https://a.b/?q=1%262%20%E8%8F%9C"_s;
    QTest::newRow("all of it") << u"{link}"_s << u"https://c.d/?x=1&y=2"_s;
}

void MessageTemplateTest::encodesAddresses()
{
    QFETCH(const QString, source);
    const Parameters card{
        {u"title"_s, u"T"_s}, {u"description"_s, u"1&2 {text}"_s}, {u"url"_s, source}};
    const QHash<QString, QString> values{{u"text"_s, u"1&2 菜"_s},
                                         {u"link"_s, u"https://c.d/?x=1&y=2"_s}};
    QTEST(rendered(u"replyTextcard"_s, card, u"url"_s, values), "url");
    QCOMPARE(rendered(u"replyTextcard"_s, card, u"description"_s, values), u"1&2 1&2 菜"_s);
}

void MessageTemplateTest::cutsWhatAValueMakesTooLong_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("letters") << QString(5000, u'x');
    QTest::newRow("Chinese") << QString(5000, u'菜');
    QTest::newRow("pairs") << u"😀"_s.repeated(5000);
}

void MessageTemplateTest::cutsWhatAValueMakesTooLong()
{
    QFETCH(const QString, value);
    const auto reply = test::stepOf<step::Reply>(
        u"replyVideo"_s, {{u"media_id"_s, u"M"_s}, {u"title"_s, u"{text}"_s}},
        {{u"text"_s, value}});
    QVERIFY(reply.has_value());
    QVERIFY(reply->message.check().has_value());
    const QString title = reply->message.content["title"_L1].toString();
    QVERIFY(title.endsWith(u'…'));
    QVERIFY(utf8Size(title) > 128 - 8);

    // A text is split later on, and so keeps what it has.
    const QString text =
        rendered(u"replyText"_s, {{u"text"_s, u"{text}"_s}}, u"content"_s, {{u"text"_s, value}});
    QCOMPARE(text, value);
}

void MessageTemplateTest::putsValuesIntoLists()
{
    const Parameters news = json(R"({"articles": [
        {"title": "{text}", "url": "https://a.b/{text}", "description": "line\n{text}"},
        {"title": "fixed", "url": "https://a.b/2"}]})");
    const QHash<QString, QString> values{{u"text"_s, u"one\ntwo"_s}};
    QCOMPARE(rendered(u"replyNews"_s, news, u"articles[0].title"_s, values), u"one two"_s);
    QCOMPARE(rendered(u"replyNews"_s, news, u"articles[0].url"_s, values),
             u"https://a.b/one%0Atwo"_s);
    QCOMPARE(rendered(u"replyNews"_s, news, u"articles[0].description"_s, values),
             u"line\none\ntwo"_s);
    QCOMPARE(rendered(u"replyNews"_s, news, u"articles[1].title"_s, values), u"fixed"_s);
}

void MessageTemplateTest::keepsLinesWhereThereAreLines()
{
    QCOMPARE(rendered(u"replyText"_s, {{u"text"_s, u"a\n{text}"_s}}, u"content"_s,
                      {{u"text"_s, u"b\r\n\x1b[31mc\0"_s}}),
             u"a\nb\r\n[31mc"_s);
}

void MessageTemplateTest::namesTheKindOfACard()
{
    const auto reply = test::stepOf<step::Reply>(
        u"replyCardTextNotice"_s,
        json(R"({"main_title": {"title": "{text}"}, "card_action": {"type": 1,
                 "url": "https://a.b/"}})"),
        {{u"text"_s, u"Hello"_s}});
    QVERIFY(reply.has_value());
    QCOMPARE(reply->message.type, u"template_card"_s);
    QCOMPARE(reply->message.content["card_type"_L1].toString(), u"text_notice"_s);
    QCOMPARE(valueAt(reply->message.content, u"main_title.title").toString(), u"Hello"_s);
    QVERIFY(reply->message.check().has_value());
}

QTEST_GUILESS_MAIN(MessageTemplateTest)
#include "tst_messagetemplate.moc"
