// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class SenderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatItSays_data();
    void holdsForWhatItSays();
};

void SenderTest::holdsForWhatItSays_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<IncomingMessage>("message");
    QTest::addColumn<bool>("holds");

    QTest::newRow("she") << R"({"type":"sender","members":["lisi","zhangsan"]})"_ba
                         << asking::textMessage(u"a"_s) << true;
    QTest::newRow("somebody else")
        << R"({"type":"sender","members":["lisi"]})"_ba << asking::textMessage(u"a"_s) << false;
    QTest::newRow("in another case")
        << R"({"type":"sender","members":["ZhangSan"]})"_ba << asking::textMessage(u"a"_s) << true;
    QTest::newRow("half a name") << R"({"type":"sender","members":["zhang"]})"_ba
                                 << asking::textMessage(u"a"_s) << false;
}

void SenderTest::holdsForWhatItSays()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const IncomingMessage, message);
    QFETCH(const bool, holds);
    const asking::Said said = asking::ask(condition, message);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

QTEST_GUILESS_MAIN(SenderTest)
#include "tst_sender.moc"
