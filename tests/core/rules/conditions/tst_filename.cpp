// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class FileNameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatItSays_data();
    void holdsForWhatItSays();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void FileNameTest::holdsForWhatItSays_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<IncomingMessage>("message");
    QTest::addColumn<bool>("holds");

    QTest::newRow("it") << R"({"type":"fileName","names":["*.pdf"]})"_ba
                        << asking::message(u"file"_s, u"<FileName>a.PDF</FileName>"_s) << true;
    QTest::newRow("another") << R"({"type":"fileName","names":["*.pdf"]})"_ba
                             << asking::message(u"file"_s, u"<FileName>a.pdf.exe</FileName>"_s)
                             << false;
    QTest::newRow("one of several")
        << R"({"type":"fileName","names":["*.doc","*.docx"]})"_ba
        << asking::message(u"file"_s, u"<FileName>a.docx</FileName>"_s) << true;
    QTest::newRow("no file") << R"({"type":"fileName","names":["*"]})"_ba
                             << asking::textMessage(u"a.pdf"_s) << false;
}

void FileNameTest::holdsForWhatItSays()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const IncomingMessage, message);
    QFETCH(const bool, holds);
    const asking::Said said = asking::ask(condition, message);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

void FileNameTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("condition");

    QTest::newRow("no name") << R"({"type":"fileName","names":[" "]})"_ba;
}

void FileNameTest::refusesWhatMakesNoSense()
{
    QFETCH(const QByteArray, condition);
    const asking::Said said = asking::ask(condition, asking::textMessage(u"hello"_s));
    QVERIFY(!said.problem.isEmpty());
    QVERIFY(!said.holds);
}

QTEST_GUILESS_MAIN(FileNameTest)
#include "tst_filename.moc"
