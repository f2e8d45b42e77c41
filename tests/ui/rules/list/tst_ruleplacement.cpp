// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/rules/list/rulenotation.h"
#include "ui/rules/list/ruleplacement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using ewc::test::notationOf;
using ewc::test::ruleCalled;
using ewc::test::rulesFrom;

namespace {

RuleIds idsFrom(const QString &words)
{
    const QStringList ids = words.split(u' ', Qt::SkipEmptyParts);
    return {ids.begin(), ids.end()};
}

} // namespace

class RulePlacementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesToAPlace_data();
    void movesToAPlace();
    void movesByAStep_data();
    void movesByAStep();
    void addsAndRemoves();
    void knowsPlaces();
    void leavesAloneWhatIsNotThere();
};

void RulePlacementTest::movesToAPlace_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("withFolder");
    QTest::addColumn<RulePlace>("place");
    QTest::addColumn<QString>("after");
    using enum RuleSection;
    QTest::newRow("down: those before leave a gap")
        << u"| a b c d |"_s << u"a"_s << QString() << RulePlace{Rules, 3, {}} << u"| b c a d |"_s;
    QTest::newRow("up") << u"| a b c d |"_s << u"d"_s << QString() << RulePlace{Rules, 1, {}}
                        << u"| a d b c |"_s;
    QTest::newRow("onto itself") << u"| a b c |"_s << u"b"_s << QString() << RulePlace{Rules, 1, {}}
                                 << u"| a b c |"_s;
    QTest::newRow("several that stood apart") << u"| a b c d e |"_s << u"a c e"_s << QString()
                                              << RulePlace{Rules, 2, {}} << u"| b a c e d |"_s;
    QTest::newRow("into another section")
        << u"| a b | z"_s << u"a"_s << QString() << RulePlace{Fallback, 0, {}} << u"| b | a z"_s;
    QTest::newRow("from all sections")
        << u"x | a | z"_s << u"x z"_s << QString() << RulePlace{Rules, 1, {}} << u"| a x z |"_s;
    QTest::newRow("into a folder") << u"| a F/b F/c |"_s << u"a"_s << QString()
                                   << RulePlace{Rules, 2, u"F"_s} << u"| F/b F/a F/c |"_s;
    QTest::newRow("out of a folder")
        << u"| a F/b F/c |"_s << u"c"_s << QString() << RulePlace{Rules, 0, {}} << u"| c a F/b |"_s;
    QTest::newRow("a folder as a whole") << u"| a F/b F/c d |"_s << u"b c"_s << u"b c"_s
                                         << RulePlace{Rules, 4, {}} << u"| a d F/b F/c |"_s;
    QTest::newRow("a folder into a folder: there is one level")
        << u"| F/a G/b |"_s << u"a"_s << u"a"_s << RulePlace{Rules, 2, u"G"_s} << u"| G/b G/a |"_s;
    QTest::newRow("past the end") << u"| a b |"_s << u"a"_s << QString() << RulePlace{Rules, 99, {}}
                                  << u"| b a |"_s;
    QTest::newRow("before the beginning")
        << u"| a b |"_s << u"b"_s << QString() << RulePlace{Rules, -5, {}} << u"| b a |"_s;
}

void RulePlacementTest::movesToAPlace()
{
    QFETCH(const QString, before);
    QFETCH(const QString, moved);
    QFETCH(const QString, withFolder);
    QFETCH(const RulePlace, place);
    QFETCH(const QString, after);
    const RuleSet result = movedRules(
        rulesFrom(before), {.ids = idsFrom(moved), .withFolder = idsFrom(withFolder)}, place);
    QCOMPARE(notationOf(result), after);
}

void RulePlacementTest::movesByAStep_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("withFolder");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::newRow("past a rule") << u"| a b c |"_s << u"b"_s << QString() << u"| b a c |"_s
                                 << u"| a c b |"_s;
    QTest::newRow("into the next section")
        << u"x | a | z"_s << u"a"_s << QString() << u"x a | | z"_s << u"x | | a z"_s;
    QTest::newRow("no further than the first and last section")
        << u"x | | z"_s << u"x z"_s << QString() << u"x | | z"_s << u"x | | z"_s;
    QTest::newRow("into a folder") << u"| F/a b G/c |"_s << u"b"_s << QString()
                                   << u"| F/a F/b G/c |"_s << u"| F/a G/b G/c |"_s;
    QTest::newRow("within a folder") << u"| F/a F/b F/c |"_s << u"b"_s << QString()
                                     << u"| F/b F/a F/c |"_s << u"| F/a F/c F/b |"_s;
    QTest::newRow("out of a folder, between rules")
        << u"| a F/b c |"_s << u"b"_s << QString() << u"| a b c |"_s << u"| a b c |"_s;
    QTest::newRow("out of a folder at the edge of a section")
        << u"| F/a F/b |"_s << u"a b"_s << QString() << u"| a b |"_s << u"| a b |"_s;
    QTest::newRow("several, together")
        << u"| a b c d e |"_s << u"b d"_s << QString() << u"| b d a c e |"_s << u"| a c e b d |"_s;
    QTest::newRow("a folder past a rule") << u"| a F/b F/c d |"_s << u"b c"_s << u"b c"_s
                                          << u"| F/b F/c a d |"_s << u"| a d F/b F/c |"_s;
    QTest::newRow("a folder past a folder")
        << u"| G/a G/b F/c H/d H/e |"_s << u"c"_s << u"c"_s << u"| F/c G/a G/b H/d H/e |"_s
        << u"| G/a G/b H/d H/e F/c |"_s;
    QTest::newRow("a folder into the next section")
        << u"x | F/a | z"_s << u"a"_s << u"a"_s << u"x F/a | | z"_s << u"x | | F/a z"_s;
    QTest::newRow("nothing") << u"| a |"_s << QString() << QString() << u"| a |"_s << u"| a |"_s;
}

void RulePlacementTest::movesByAStep()
{
    QFETCH(const QString, before);
    QFETCH(const QString, moved);
    QFETCH(const QString, withFolder);
    QFETCH(const QString, up);
    QFETCH(const QString, down);
    const RuleLoad load{.ids = idsFrom(moved), .withFolder = idsFrom(withFolder)};
    QCOMPARE(notationOf(movedUp(rulesFrom(before), load)), up);
    QCOMPARE(notationOf(movedDown(rulesFrom(before), load)), down);
}

void RulePlacementTest::addsAndRemoves()
{
    const RuleSet rules = rulesFrom(u"x | a b | z"_s);
    const RuleSet more =
        withRules(rules, {ruleCalled(u"n"_s)}, {.section = RuleSection::Rules, .position = 1});
    QCOMPARE(notationOf(more), u"x | a n b | z"_s);
    QCOMPARE(notationOf(withoutRules(more, {u"x"_s, u"n"_s, u"z"_s})), u"| a b |"_s);
    QCOMPARE(notationOf(onlyRules(more, {u"x"_s, u"b"_s})), u"x | b |"_s);
}

void RulePlacementTest::knowsPlaces()
{
    const RuleSet rules = rulesFrom(u"x | a F/b | z"_s);
    QCOMPARE(placeOf(rules, u"b"_s), (RulePlace{RuleSection::Rules, 1, u"F"_s}));
    QCOMPARE(placeAfter(rules, u"b"_s), (RulePlace{RuleSection::Rules, 2, u"F"_s}));
    QCOMPARE(placeAfter(rules, u"x"_s), (RulePlace{RuleSection::Before, 1, {}}));
    QCOMPARE(placeAfter(rules, {}), (RulePlace{RuleSection::Rules, 2, {}}));
    QCOMPARE(placeForNew(rules, u"b"_s), placeAfter(rules, u"b"_s));
    QCOMPARE(placeForNew(rules, u"z"_s), placeAfter(rules, {})); // a fallback answers before it
}

void RulePlacementTest::leavesAloneWhatIsNotThere()
{
    const RuleSet rules = rulesFrom(u"| a b |"_s);
    QCOMPARE(movedUp(rules, {.ids = {u"nobody"_s}}), rules);
    QCOMPARE(withoutRules(rules, {u"nobody"_s}), rules);
    QVERIFY(withoutRules(rules, {u"nobody"_s}).rules.isSharedWith(rules.rules)); // nothing copied
}

QTEST_GUILESS_MAIN(RulePlacementTest)
#include "tst_ruleplacement.moc"
