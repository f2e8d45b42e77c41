// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class MessageTypeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatItSays_data();
    void holdsForWhatItSays();
};

void MessageTypeTest::holdsForWhatItSays_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<IncomingMessage>("message");
    QTest::addColumn<bool>("holds");

    QTest::newRow("text") << R"({"type":"messageType","kind":"text"})"_ba
                          << asking::textMessage(u"a"_s) << true;
    QTest::newRow("no text") << R"({"type":"messageType","kind":"text"})"_ba
                             << asking::message(u"image"_s, u"<PicUrl>http://p</PicUrl>"_s)
                             << false;
    QTest::newRow("picture") << R"({"type":"messageType","kind":"image"})"_ba
                             << asking::message(u"image"_s, u"<PicUrl>http://p</PicUrl>"_s) << true;
    QTest::newRow("video") << R"({"type":"messageType","kind":"video"})"_ba
                           << asking::message(u"video"_s, u""_s) << true;
    QTest::newRow("short video") << R"({"type":"messageType","kind":"video"})"_ba
                                 << asking::message(u"shortvideo"_s, u""_s) << true;
    QTest::newRow("event") << R"({"type":"messageType","kind":"event"})"_ba
                           << asking::eventMessage(u"subscribe"_s) << true;
    QTest::newRow("any") << R"({"type":"messageType","kind":"any"})"_ba
                         << asking::message(u"link"_s, u""_s) << true;
    QTest::newRow("an event is no message") << R"({"type":"messageType","kind":"any"})"_ba
                                            << asking::eventMessage(u"subscribe"_s) << false;
}

void MessageTypeTest::holdsForWhatItSays()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const IncomingMessage, message);
    QFETCH(const bool, holds);
    const asking::Said said = asking::ask(condition, message);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

QTEST_GUILESS_MAIN(MessageTypeTest)
#include "tst_messagetype.moc"
