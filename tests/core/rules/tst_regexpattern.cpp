// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/regexpattern.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class RegexPatternTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatItNeeds_data();
    void knowsWhatItNeeds();
    void neverAsksForWhatIsNotNeeded_data();
    void neverAsksForWhatIsNotNeeded();
    void keepsItsMeaningWhenFolded_data();
    void keepsItsMeaningWhenFolded();
    void saysWhereAMistakeIs();
};

void RegexPatternTest::knowsWhatItNeeds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("literals"); // joined by |

    QTest::newRow("plain") << u"菜单"_s << u"菜单"_s;
    QTest::newRow("ends") << u"^menu$"_s << u"menu"_s;
    QTest::newRow("alternatives") << u"^菜单$|price list"_s << u"菜单|price list"_s;
    QTest::newRow("an alternative without") << u"菜单|[0-9]+"_s << QString();
    QTest::newRow("group") << u"订单 *([0-9]+)号码"_s << u"订单|号码"_s;
    QTest::newRow("group of alternatives") << u"(a|b)天气"_s << u"天气"_s;
    QTest::newRow("named group") << u"order (?<number>[^ ]+) now"_s << u"order "_s;
    QTest::newRow("optional character") << u"colou?r"_s << u"colo"_s;
    QTest::newRow("optional pair") << u"a🐒?b"_s << u"a"_s;
    QTest::newRow("repeated character") << u"go+al"_s << u"go"_s;
    QTest::newRow("counted") << u"ab{2,3}cde"_s << u"cde"_s;
    QTest::newRow("class") << u"x[]a\\]]yz"_s << u"yz"_s;
    QTest::newRow("kind of character") << u"第\\d+天"_s << u"第"_s;
    QTest::newRow("sign") << u"1\\.5"_s << u"1.5"_s;
    QTest::newRow("any character") << u"a.b"_s << u"a"_s;
    QTest::newRow("unknown escape") << u"\\Qab|c\\E"_s << QString();
    QTest::newRow("hexadecimal") << u"\\x41bc"_s << QString();
    QTest::newRow("options") << u"(?x)a b c"_s << QString();
    QTest::newRow("look ahead") << u"(?!a)abc"_s << QString();
    QTest::newRow("early end") << u"abc(x(*ACCEPT))def"_s << QString();
    QTest::newRow("braces that count nothing") << u"a{x}bcd"_s << QString();
    QTest::newRow("nothing") << u".*"_s << QString();
    QTest::newRow("folded") << u"ＭＥＮＵ"_s << u"menu"_s;
}

void RegexPatternTest::knowsWhatItNeeds()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, literals);
    const QStringList found = literalsOf(pattern, TextFold::Case | TextFold::Width);
    if (pattern == u"订单 *([0-9]+)号码"_s) // one of equal length will do
        QVERIFY(literals.split(u'|').contains(found.value(0)));
    else
        QCOMPARE(found.join(u'|'), literals);
}

void RegexPatternTest::neverAsksForWhatIsNotNeeded_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text"); // in which it finds something

    QTest::newRow("optional") << u"ab?c"_s << u"ac"_s;
    QTest::newRow("none of them") << u"ab*c"_s << u"ac"_s;
    QTest::newRow("zero times") << u"ab{0}c"_s << u"ac"_s;
    QTest::newRow("optional group") << u"a(bcd)?e"_s << u"ae"_s;
    QTest::newRow("lazy") << u"ab+?c??d"_s << u"abd"_s;
    QTest::newRow("case of Kelvin") << u"kelvin"_s << u"\u212aELVIN"_s;
    QTest::newRow("long s") << u"miss"_s << u"MI\u017f\u017f"_s;
    QTest::newRow("final sigma") << u"ΟΔΟΣ"_s << u"οδος"_s;
    QTest::newRow("empty alternative") << u"abc|"_s << u"x"_s;
    QTest::newRow("optional emoji") << u"x🐒?"_s << u"x🐶"_s;
    QTest::newRow("conditional group") << u"(a)?(?(1)bcd|e)"_s << u"e"_s;
    QTest::newRow("group that quotes") << u"(\\Q)\\E|b)c"_s << u"bc"_s;
    QTest::newRow("class that looks like a group") << u"([(]|x)yz"_s << u"xyz"_s;
    QTest::newRow("comment") << u"(?#abc)d"_s << u"d"_s;
    QTest::newRow("possessive") << u"a?+b"_s << u"b"_s;
}

void RegexPatternTest::neverAsksForWhatIsNotNeeded()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    const TextFolding folding = TextFold::Case | TextFold::Width;
    const auto expression = regularExpression(pattern, folding);
    QVERIFY_RESULT(expression);
    QVERIFY2(expression->match(folded(text, TextFold::Width)).hasMatch(), "the test is wrong");
    const QStringList literals = literalsOf(pattern, folding);
    const QString plain = folded(text, folding);
    QVERIFY2(literals.isEmpty()
                 || std::ranges::any_of(
                     literals, [&plain](const QString &word) { return plain.contains(word); }),
             qPrintable(literals.join(u'|')));
}

void RegexPatternTest::keepsItsMeaningWhenFolded_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("plain");

    QTest::newRow("letters") << u"ＡＢ"_s << u"AB"_s;
    QTest::newRow("brackets") << u"（好）"_s << u"\\(好\\)"_s;
    QTest::newRow("full stop") << u"好。"_s << u"好\\."_s;
    QTest::newRow("escaped letter") << u"\\Ａ"_s << u"A"_s;
    QTest::newRow("escaped sign") << u"\\？"_s << u"\\?"_s;
    QTest::newRow("two backslashes") << u"\\\\Ａ"_s << u"\\\\A"_s;
    QTest::newRow("what is plain") << u"a(b|c)?"_s << u"a(b|c)?"_s;
}

void RegexPatternTest::keepsItsMeaningWhenFolded()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, plain);
    QCOMPARE(foldedPattern(pattern, TextFold::Case | TextFold::Width | TextFold::Spaces), plain);
}

void RegexPatternTest::saysWhereAMistakeIs()
{
    const auto expression = regularExpression(u"ab("_s, TextFold::Width);
    QVERIFY_FAILURE(expression, ErrorKind::InvalidInput);
    QVERIFY2(expression.error().detail.contains(u'4'), qPrintable(expression.error().detail));
}

QTEST_GUILESS_MAIN(RegexPatternTest)
#include "tst_regexpattern.moc"
