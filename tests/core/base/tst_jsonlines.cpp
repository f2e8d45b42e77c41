// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonlines.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using ewc::JsonLines;

class JsonLinesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceHasItsLine_data();
    void everyPlaceHasItsLine();
    void faultsNameLineAndColumn_data();
    void faultsNameLineAndColumn();
    void namesThatStandTwiceAreFound();
    void namesMayHoldDotsAndBrackets();
    void aByteOrderMarkAndWindowsLinesAreNoFault();
    void whatIsJsonIsTakenAndNothingElse_data();
    void whatIsJsonIsTakenAndNothingElse();
    void deepAndLongTextsAreRefusedWithoutHarm();
    void anyBeginningAndAnyWrongByteIsSurvived();
};

namespace {

const QByteArray Sample = R"({
    "schema": 1,
    "rules": [
        {"id": "a"},
        {
            "id": "b",
            "then": [
                {"type": "replyText",
                 "text": "x"}
            ],
            "texts": ["one",
                      "two"]
        }
    ]
}
)";

} // namespace

void JsonLinesTest::everyPlaceHasItsLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::newRow("the whole") << QString() << 1;
    QTest::newRow("a member") << u"schema"_s << 2;
    QTest::newRow("a list") << u"rules"_s << 3;
    QTest::newRow("an entry") << u"rules[0]"_s << 4;
    QTest::newRow("in an entry") << u"rules[0].id"_s << 4;
    QTest::newRow("another entry") << u"rules[1]"_s << 5;
    QTest::newRow("deep inside") << u"rules[1].then[0].text"_s << 9;
    QTest::newRow("a text in a list") << u"rules[1].texts[1]"_s << 12;
    QTest::newRow("what is missing: around it") << u"rules[1].then[0].nothing.at.all"_s << 8;
    QTest::newRow("behind the end") << u"rules[7].id"_s << 3;
    QTest::newRow("no number") << u"rules[x]"_s << 3;
    QTest::newRow("half a path") << u"rules[1"_s << 3;
    QTest::newRow("half a name") << u"rule"_s << 1;
    QTest::newRow("a list as an object") << u"rules.id"_s << 3;
    QTest::newRow("a huge number") << u"rules[99999999999999999999]"_s << 3;
}

void JsonLinesTest::everyPlaceHasItsLine()
{
    QFETCH(const QString, path);
    const JsonLines lines(Sample);
    QVERIFY(!lines.fault());
    QTEST(lines.lineOf(path), "line");
}

void JsonLinesTest::faultsNameLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &json, int line, int column,
                        const QString &says) {
        QTest::newRow(name) << json << line << column << says;
    };
    row("nothing", "", 1, 1, u"empty"_s);
    row("only space", " \n\n ", 3, 2, u"empty"_s);
    row("a comma is missing", "{\"a\": 1\n \"b\": 2}", 2, 2, u"comma or }"_s);
    row("a comma too many in an object", "{\"a\": 1,\n}", 2, 1, u"one too many"_s);
    row("a comma too many in a list", "[1,\n]", 2, 1, u"one too many"_s);
    row("a colon is missing", "{\"a\" 1}", 1, 6, u"colon"_s);
    row("a name without quotes", "{\n  a: 1}", 2, 3, u"double quotes"_s);
    row("single quotes", "{'a': 1}", 1, 2, u"single"_s);
    row("Chinese quotes", "{“a”: 1}", 1, 2, u"Chinese"_s);
    row("a Chinese comma", "[\"中文\"，2]", 1, 6, u"Chinese"_s);
    row("a Chinese colon", "{\"a\"：1}", 1, 5, u"Chinese"_s);
    row("a comment", "{\n  // note\n}", 2, 3, u"comments"_s);
    row("no closing quote", "{\"a\": \"b\n}", 1, 7, u"closing quote"_s);
    row("a tab within a text", "[\"a\tb\"]", 1, 4, u"control"_s);
    row("a lonely backslash", R"(["C:\dir"])", 1, 5, u"twice"_s);
    row("half an escape", R"(["\u12"])", 1, 3, u"Four"_s);
    row("an unknown word", "[yes]", 1, 2, u"A value is expected"_s);
    row("no number", "[01]", 1, 2, u"number"_s);
    row("half a number", "[1.]", 1, 2, u"number"_s);
    row("no bracket at the end", "{\"a\": [1", 1, 9, u"] is missing"_s);
    row("no brace at the end", "{\"a\": 1", 1, 8, u"} is missing"_s);
    row("a value is missing at the end", "{\"a\":", 1, 6, u"middle"_s);
    row("something behind", "{}\n}", 2, 1, u"too many"_s);
    row("the wrong bracket", "{\"a\": 1]", 1, 8, u"comma or }"_s);
    row("characters outside the basic plane", "[\"😀\" x]", 1, 6, u"comma or ]"_s);
    row("other encodings", "{\n\"a\": \"\xB2\xCB\xB5\xA5\"}", 2, 0, u"UTF-8"_s);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), 1, 0, u"UTF-8"_s);
    row("zero bytes", QByteArray("{\0}", 3), 1, 2, u"name"_s);
    row("a zero byte in a text", QByteArray("[\"\0\"]", 5), 1, 3, u"control"_s);
}

void JsonLinesTest::faultsNameLineAndColumn()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const JsonLines lines(json);
    QVERIFY(lines.fault());
    QVERIFY2(lines.fault()->sentence.contains(says), qPrintable(lines.fault()->sentence));
    QTEST(lines.fault()->line, "line");
    QTEST(lines.fault()->column, "column");
}

void JsonLinesTest::namesThatStandTwiceAreFound()
{
    const JsonLines lines(
        "{\"a\": {\"b\": 1,\n \"b\": 2},\n \"l\": [{\"x\": 1}, {\"y\": 1,\n  \"\\u0079\": 1}]}");
    QVERIFY(!lines.fault());
    QCOMPARE(lines.duplicates().size(), 2);
    QCOMPARE(lines.duplicates()[0].path, u"a.b"_s);
    QCOMPARE(lines.duplicates()[0].line, 2);
    QCOMPARE(lines.duplicates()[0].column, 2);
    QCOMPARE(lines.duplicates()[1].path, u"l[1].y"_s);
    QCOMPARE(lines.duplicates()[1].line, 4);
}

void JsonLinesTest::namesMayHoldDotsAndBrackets()
{
    const JsonLines lines("{\"a\": {\"b\": 1},\n\"a.b\": 2,\n\"a[0]\": 3}");
    QCOMPARE(lines.lineOf(u"a"), 1);
    QCOMPARE(lines.lineOf(u"a.b"), 2);
    QCOMPARE(lines.lineOf(u"a[0]"), 3);
}

void JsonLinesTest::aByteOrderMarkAndWindowsLinesAreNoFault()
{
    const JsonLines lines("\xEF\xBB\xBF{\r\n\"a\": 1,\r\n\"b\": 2}\r\n");
    QVERIFY(!lines.fault());
    QCOMPARE(lines.lineOf(u"b"), 3);
    QCOMPARE(JsonLines("\xEF\xBB\xBF x").fault()->column, 2);
}

void JsonLinesTest::whatIsJsonIsTakenAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isJson");
    for (const char *json :
         {"[]", "{}", "5", "\"x\"", "[0]", "[-0.5e+10]", "[1E5]", "[true,false,null]", "[[],{}]",
          R"(["\"\\\/\b\f\n\r\t"])", R"(["\u00e9\uD83D\uDE00"])", "[\"\x7f\"]", "{\"\": 1}"})
        QTest::newRow(json) << QByteArray(json) << true;
    for (const char *json : {"[-]", "[+1]", "[.5]", "[1e]", "[tru]", "[,]", "[1 2]", "{\"a\":}",
                             "{:1}", "{\"a\":1,,}", R"(["\x"])", "[NaN]", "[1]]", "[1}", "{]"})
        QTest::newRow(json) << QByteArray(json) << false;
}

void JsonLinesTest::whatIsJsonIsTakenAndNothingElse()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, isJson);
    QCOMPARE(!JsonLines(json).fault(), isJson);
    // Qt takes a little more; what is taken here it has to take, too.
    QJsonParseError error;
    static_cast<void>(QJsonDocument::fromJson('[' + json + ']', &error));
    QVERIFY(!isJson || error.error == QJsonParseError::NoError);
}

void JsonLinesTest::deepAndLongTextsAreRefusedWithoutHarm()
{
    const JsonLines deep(QByteArray(10'000'000, '['));
    QVERIFY(deep.fault());
    QVERIFY(deep.fault()->sentence.contains("within brackets"_L1));
    QVERIFY(JsonLines(QByteArray("{\"a\":").repeated(2'000'000)).fault());

    const JsonLines many('[' + QByteArray("1,").repeated(2'000'000) + "1]");
    QVERIFY(many.fault());
    QVERIFY(many.fault()->sentence.contains("more values"_L1));

    const JsonLines text("[\"" + QByteArray(10'000'000, 'x') + "\"]");
    QVERIFY(!text.fault());
}

void JsonLinesTest::anyBeginningAndAnyWrongByteIsSurvived()
{
    for (qsizetype size = 0; size < Sample.trimmed().size(); ++size)
        QVERIFY(JsonLines(Sample.first(size)).fault());
    for (qsizetype at = 0; at < Sample.size(); ++at) {
        for (const char byte : {'\0', '"', '\\', '{', ']', '\xFF', '\n'}) {
            QByteArray broken = Sample;
            broken[at] = byte;
            const JsonLines lines(broken);
            if (lines.fault())
                QVERIFY(lines.fault()->line >= 1 && lines.fault()->line <= 17);
            else
                QVERIFY(lines.lineOf(u"rules[1].then[0].text") >= 1);
        }
    }
}

QTEST_GUILESS_MAIN(JsonLinesTest)
#include "tst_jsonlines.moc"
