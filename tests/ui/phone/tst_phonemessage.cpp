// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonemessage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

namespace {

PhoneMessage read(const QByteArray &json)
{
    return phoneMessage(QJsonDocument::fromJson(json).object());
}

} // namespace

class PhoneMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheContent_data();
    void takesTheContent();
    void tellsHowItCame();
    void namesTheChat();
    void knowsWhatChanged();
    void forgetsWhatWasTakenBack();
    void survivesAnything_data();
    void survivesAnything();
};

void PhoneMessageTest::takesTheContent_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << R"({"msgtype":"text","text":{"content":"a"}})"_ba
                          << R"({"content":"a"})"_ba;
    QTest::newRow("picture replied")
        << R"({"msgtype":"image","image":{"Image":{"MediaId":"m"}}})"_ba
        << R"({"MediaId":"m"})"_ba;
    QTest::newRow("nothing") << R"({"msgtype":"text","image":{"x":1}})"_ba
                             << "{}"_ba;
}

void PhoneMessageTest::takesTheContent()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QByteArray, content);
    QCOMPARE(read(entry).content, QJsonDocument::fromJson(content).object());
}

void PhoneMessageTest::tellsHowItCame()
{
    using Way = PhoneMessage::Way;

    const auto wayOf = [](const QString &via) { return phoneMessage({{u"via"_s, via}}).way; };
    QCOMPARE(wayOf(u"callback"_s), Way::Typed);
    QCOMPARE(wayOf(u"reply"_s), Way::Reply);
    QCOMPARE(wayOf(u"send"_s), Way::Sent);
    QCOMPARE(wayOf(u"groupchat"_s), Way::GroupChat);
    QCOMPARE(wayOf(u"robot"_s), Way::Robot);
    QVERIFY(phoneMessage({{u"via"_s, u"robot"_s}}).isFromApplication());
    QVERIFY(!phoneMessage({{u"via"_s, u"callback"_s}}).isFromApplication());
}

void PhoneMessageTest::namesTheChat()
{
    QCOMPARE(read(R"({"via":"groupchat","chat":{"chatid":"c1","name":"运维群"}})").chat,
             u"运维群"_s);
    QCOMPARE(read(R"({"via":"robot","chat":{"chatid":"c1"}})").chat, u"c1"_s);
    QCOMPARE(read(R"({"via":"send"})").chat, QString());
}

void PhoneMessageTest::knowsWhatChanged()
{
    const PhoneMessage card =
        read(R"({"id":"9","replaces":"4","via":"send","msgtype":"template_card","disabled":true,)"
             R"("template_card":{"card_type":"text_notice"}})");
    QCOMPARE(card.id, u"4"_s);
    QVERIFY(card.isChange);
    QVERIFY(card.isDisabled);
    const PhoneMessage plain = read(R"({"id":"9","msgtype":"text"})");
    QCOMPARE(plain.id, u"9"_s);
    QVERIFY(!plain.isChange && !plain.isDisabled);
}

void PhoneMessageTest::forgetsWhatWasTakenBack()
{
    const PhoneMessage gone = read(
        R"({"id":"9","replaces":"4","via":"send","recalled":true,"msgtype":"text","text":{"content":"secret"}})");
    QCOMPARE(gone.way, PhoneMessage::Way::Note);
    QCOMPARE(gone.type, QString(PhoneMessage::Recalled));
    QVERIFY(gone.content.isEmpty());
}

void PhoneMessageTest::survivesAnything_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("numbers")
        << R"({"id":1,"time":"x","via":2,"msgtype":3,"chat":4,"recalled":5,"replaces":6})"_ba;
    QTest::newRow("lists") << R"({"id":[],"via":[],"msgtype":"text","text":[1],"chat":[{}]})"_ba;
    QTest::newRow("empty type") << R"({"msgtype":"","":{"content":"x"}})"_ba;
}

void PhoneMessageTest::survivesAnything()
{
    QFETCH(const QByteArray, entry);
    const PhoneMessage message = read(entry);
    QCOMPARE(message, read(entry));
    QVERIFY(message.way == PhoneMessage::Way::Typed);
}

QTEST_GUILESS_MAIN(PhoneMessageTest)
#include "tst_phonemessage.moc"
