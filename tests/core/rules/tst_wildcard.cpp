// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/wildcard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class WildcardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void findsGaps();
    void knowsWhatItNeeds_data();
    void knowsWhatItNeeds();
    void endsOnHostilePatterns();
};

void WildcardTest::fits_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");

    QTest::newRow("empty") << QString() << QString() << true;
    QTest::newRow("empty pattern") << QString() << u"a"_s << false;
    QTest::newRow("empty text") << u"a"_s << QString() << false;
    QTest::newRow("anything of nothing") << u"*"_s << QString() << true;
    QTest::newRow("one of nothing") << u"?"_s << QString() << false;
    QTest::newRow("several stars") << u"**a**"_s << u"xxaxx"_s << true;
    QTest::newRow("goes back") << u"*ab"_s << u"aab"_s << true;
    QTest::newRow("goes back to the end") << u"*ab*c"_s << u"abxabxc"_s << true;
    QTest::newRow("rest of the pattern") << u"*abc"_s << u"ab"_s << false;
    QTest::newRow("rest of the text") << u"a?"_s << u"abc"_s << false;
    QTest::newRow("star and one") << u"*?"_s << u"a"_s << true;
    QTest::newRow("pair") << u"?"_s << u"🐒"_s << true;
    QTest::newRow("two pairs") << u"?"_s << u"🐒🐒"_s << false;
    QTest::newRow("backslash") << u"a\\\\*"_s << u"a\\b"_s << true;
    QTest::newRow("backslash before a letter") << u"\\a"_s << u"\\a"_s << true;
    QTest::newRow("backslash at the end") << u"a\\"_s << u"a\\"_s << true;
}

void WildcardTest::fits()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QFETCH(const bool, fits);
    QCOMPARE(Wildcard(pattern).match(text).has_value(), fits);
}

void WildcardTest::findsGaps()
{
    const auto gaps = Wildcard(u"a*b*"_s).match(u"a12b3"_s);
    QVERIFY(gaps);
    QCOMPARE(gaps->size(), 2);
    QCOMPARE(gaps->first().position, 1);
    QCOMPARE(gaps->first().length, 2);
    QCOMPARE(gaps->last().position, 4);
    QCOMPARE(gaps->last().length, 1);
}

void WildcardTest::knowsWhatItNeeds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("literal");

    QTest::newRow("none") << u"*?*"_s << QString();
    QTest::newRow("longest") << u"ab*cde?f"_s << u"cde"_s;
    QTest::newRow("all") << u"abc"_s << u"abc"_s;
    QTest::newRow("folded") << u"*ＡＢ*"_s << u"ab"_s;
}

void WildcardTest::knowsWhatItNeeds()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, literal);
    QCOMPARE(Wildcard(pattern, TextFold::Case | TextFold::Width).literal(), literal);
}

void WildcardTest::endsOnHostilePatterns()
{
    const QString pattern = u"*a"_s.repeated(500) + u"b"_s;
    QVERIFY(!Wildcard(pattern).match(QString(20'000, u'a')));
}

QTEST_GUILESS_MAIN(WildcardTest)
#include "tst_wildcard.moc"
