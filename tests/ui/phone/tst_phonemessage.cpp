// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonemessage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

class PhoneMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachType_data();
    void readsEachType();
    void tellsHowItCame();
};

void PhoneMessageTest::readsEachType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected"); // title|text|detail

    const auto add = [](const char *name, const char *type, const char *content,
                        const QString &expected) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(content) << expected;
    };
    add("text", "text", R"({"content":"a\nb"})", u"|a\nb|"_s);
    add("markdown", "markdown", R"({"content":"# Hello"})", u"|# Hello|"_s);
    add("location", "location",
        R"({"Location_X":39.908692,"Location_Y":116.397477,"Scale":16,"Label":"天安门"})",
        u"天安门||39.908692, 116.397477"_s);
    add("link", "link", R"({"Title":"T","Description":"D","Url":"https://u","PicUrl":""})",
        u"T|D|https://u"_s);
    add("textcard", "textcard",
        R"({"title":"T","description":"<div class=\"gray\">a</div><div>b<br>c</div>","url":"https://u"})",
        u"T|a\nb\nc|https://u"_s);
    add("news sent", "news", R"({"articles":[{"title":"T","description":"D","url":"https://u"}]})",
        u"T|D|https://u"_s);
    add("news replied", "news",
        R"({"ArticleCount":"1","Articles":{"item":{"Title":"T","Description":"D","Url":"U"}}})",
        u"T|D|U"_s);
    add("several news", "news",
        R"({"Articles":{"item":[{"Title":"T"},{"Title":"T2"},{"Title":"T3"}]}})",
        u"T|• T2\n• T3|"_s);
    add("picture sent", "image", R"({"media_id":"m1"})", u"|[image]|m1"_s);
    add("picture replied", "image", R"({"Image":{"MediaId":"m1"}})", u"|[image]|m1"_s);
    add("video replied", "video", R"({"Video":{"MediaId":"m1","Title":"T","Description":"D"}})",
        u"T|D|"_s);
    add("card", "template_card", R"({"card_type":"x","main_title":{"title":"T","desc":"D"}})",
        u"T|D|"_s);
    add("unknown", "miniprogram", R"({"x":[1]})", u"|[miniprogram]|"_s);
    add("nonsense", "news", R"({"Articles":"x","title":{"a":1}})", u"|[news]|"_s);
}

void PhoneMessageTest::readsEachType()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, expected);
    const QByteArray json = R"({"id":"1","time":2,"via":"send","msgtype":")"_ba + type + R"(",")"
                            + type + R"(":)" + content + '}';
    const auto entry = QJsonDocument::fromJson(json);
    QVERIFY(entry.isObject());
    const PhoneMessage message = phoneMessage(entry.object());
    QCOMPARE(QStringList({message.title, message.text, message.detail}).join(u'|'), expected);
}

void PhoneMessageTest::tellsHowItCame()
{
    const auto wayOf = [](const QString &via) { return phoneMessage({{u"via"_s, via}}).way; };
    QCOMPARE(wayOf(u"callback"_s), PhoneMessage::Way::Typed);
    QCOMPARE(wayOf(u"reply"_s), PhoneMessage::Way::Reply);
    QCOMPARE(wayOf(u"send"_s), PhoneMessage::Way::Sent);
}

QTEST_GUILESS_MAIN(PhoneMessageTest)
#include "tst_phonemessage.moc"
