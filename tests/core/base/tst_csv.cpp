// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::CsvRow;

class CsvTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesOfAllSpreadsheetsAreRead_data();
    void tablesOfAllSpreadsheetsAreRead();
    void otherEncodingsAndOpenQuotesAreRefused();
    void whatIsWrittenReadsBackEqual();
    void anyBytesAreSurvived();
};

void CsvTest::tablesOfAllSpreadsheetsAreRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QList<CsvRow>>("rows");
    const QList<CsvRow> plain{{.line = 1, .cells = {u"菜单"_s, u"好"_s}},
                              {.line = 2, .cells = {u"b"_s, {}}}};
    QTest::newRow("nothing") << QByteArray() << QList<CsvRow>();
    QTest::newRow("empty lines") << QByteArray("\n\r\n,,\n") << QList<CsvRow>();
    QTest::newRow("commas") << QByteArray("菜单,好\nb,\n") << plain;
    QTest::newRow("no break at the end") << QByteArray("菜单,好\nb,") << plain;
    QTest::newRow("semicolons") << QByteArray("菜单;好\r\nb;\r\n") << plain;
    QTest::newRow("tabs") << QByteArray("菜单\t好\nb\t") << plain;
    QTest::newRow("lines of old Macs") << QByteArray("菜单,好\rb,\r") << plain;
    QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBF菜单,好\nb,") << plain;
    QTest::newRow("Unicode text of Excel")
        << QByteArray(QByteArray("\xFF\xFE")
                      + QByteArray(reinterpret_cast<const char *>(u"菜单\t好\r\nb\t\r\n"), 20))
        << plain;
    QTest::newRow("quotes") << QByteArray("\"a, b\",\"say \"\"hi\"\"\"\n \"x\" ,\"\"\n")
                            << QList<CsvRow>{{.line = 1, .cells = {u"a, b"_s, u"say \"hi\""_s}},
                                             {.line = 2, .cells = {u"x"_s, {}}}};
    QTest::newRow("lines within a cell")
        << QByteArray("a,\"one\r\ntwo\nthree\"\r\nb,c")
        << QList<CsvRow>{{.line = 1, .cells = {u"a"_s, u"one\ntwo\nthree"_s}},
                         {.line = 4, .cells = {u"b"_s, u"c"_s}}};
    QTest::newRow("a quote in the middle")
        << QByteArray("5\" disk,b") << QList<CsvRow>{{.line = 1, .cells = {u"5\" disk"_s, u"b"_s}}};
    QTest::newRow("semicolons within quotes do not count")
        << QByteArray("\"a;b;c\",d") << QList<CsvRow>{{.line = 1, .cells = {u"a;b;c"_s, u"d"_s}}};
}

void CsvTest::tablesOfAllSpreadsheetsAreRead()
{
    QFETCH(const QByteArray, csv);
    const auto rows = ewc::readCsv(csv);
    QVERIFY(rows);
    QTEST(*rows, "rows");
}

void CsvTest::otherEncodingsAndOpenQuotesAreRefused()
{
    const auto gbk = ewc::readCsv("\xB2\xCB\xB5\xA5,\xBA\xC3\n");
    QVERIFY(!gbk);
    QVERIFY(gbk.error().detail.contains(u"CSV UTF-8"_s));
    const auto open = ewc::readCsv("a,b\n\"c,d\ne,f\n");
    QVERIFY(!open);
    QVERIFY2(open.error().detail.contains(u"line 2"_s), qPrintable(open.error().detail));
}

void CsvTest::whatIsWrittenReadsBackEqual()
{
    const QList<QStringList> rows{
        {u"a"_s, u"b,c"_s}, {u"\"quoted\""_s, u"two\nlines"_s}, {u"tab\tinside"_s, u"半;角"_s}};
    const QByteArray csv = ewc::writeCsv(rows);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    const auto read = ewc::readCsv(csv);
    QVERIFY(read);
    QCOMPARE(read->size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(read->at(i).cells, rows[i]);
}

void CsvTest::anyBytesAreSurvived()
{
    const QByteArray sample = "a,\"b \"\"c\"\"\"\r\n\"d\ne\",f\n";
    for (qsizetype at = 0; at < sample.size(); ++at) {
        for (const char byte : {'"', ',', '\r', '\0', '\xFF', '\xFE'}) {
            QByteArray broken = sample;
            broken[at] = byte;
            const auto rows = ewc::readCsv(broken);
            QVERIFY(!rows || rows->size() <= 4);
        }
        static_cast<void>(ewc::readCsv(sample.first(at)));
    }
    QVERIFY(!ewc::readCsv(QByteArray(5'000'000, '"') + '"'));
    QCOMPARE(ewc::readCsv(QByteArray(100'000, ',') + "x")->first().cells.size(), 100'001);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
