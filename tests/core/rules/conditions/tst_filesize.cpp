// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class FileSizeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForItsSize_data();
    void holdsForItsSize();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void FileSizeTest::holdsForItsSize_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("holds");

    QTest::newRow("at least") << R"({"type":"fileSize","atLeast":2})"_ba << 2048 << true;
    QTest::newRow("less") << R"({"type":"fileSize","atLeast":2})"_ba << 2047 << false;
    QTest::newRow("at most") << R"({"type":"fileSize","atMost":2})"_ba << 2048 << true;
    QTest::newRow("more") << R"({"type":"fileSize","atMost":2})"_ba << 2049 << false;
    QTest::newRow("not known") << R"({"type":"fileSize","atLeast":0})"_ba << -1 << false;
}

void FileSizeTest::holdsForItsSize()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const int, bytes);
    QFETCH(const bool, holds);
    asking::Past past;
    if (bytes >= 0)
        past.size = bytes;
    const asking::Said said = asking::ask(condition, asking::message(u"file"_s, {}), past);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

void FileSizeTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("condition");

    QTest::newRow("no bound") << R"({"type":"fileSize"})"_ba;
    QTest::newRow("half a kilobyte") << R"({"type":"fileSize","atLeast":0.5})"_ba;
}

void FileSizeTest::refusesWhatMakesNoSense()
{
    QFETCH(const QByteArray, condition);
    const asking::Said said = asking::ask(condition, asking::textMessage(u"hello"_s));
    QVERIFY(!said.problem.isEmpty());
    QVERIFY(!said.holds);
}

QTEST_GUILESS_MAIN(FileSizeTest)
#include "tst_filesize.moc"
