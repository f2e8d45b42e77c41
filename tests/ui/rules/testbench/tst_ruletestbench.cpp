// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "tests/ui/rules/testbench/benchrules.h"
#include "ui/bubbles/bubblepreview.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/rules/testbench/ruletestbench.h"
#include "ui/rules/testbench/trialtree.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using namespace ewc::test;

class RuleTestBenchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m = {}; }
    void looksRight_data();
    void looksRight();
    void teachesWhileNothingIsTyped();
    void showsTheAnswerAsOneTypes();
    void saysWhyTheCurrentRuleDoesNotAnswer();
    void followsTheDraft();
    void asksForTheChosenTime();
    void asksAboutEvents();
    void saysWhatWouldBeRun();
    void leavesOutWhatIsNotFinished();
    void goesOnAsInATalk();
    void leadsToARule();
    void staysQuickWithThousandsOfRules();

private:
    struct Stage
    {
        RulesDraft draft;
        LogLink log;
        EngineLink engine;
        RuleTestBench bench{draft, log, engine};
    };

    void type(const QString &text) const;
    void choose(const QString &name, int index) const;
    [[nodiscard]] QComboBox *box(const QString &accessibleName) const;
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] bool says(const QString &text) const;
    [[nodiscard]] QToolButton *button(const QString &text) const;

    std::unique_ptr<Stage> m;
};

void RuleTestBenchTest::init()
{
    resetLook();
    m = std::make_unique<Stage>();
    m->draft.load(canteenRules());
    m->bench.resize(360, 640);
    m->bench.show();
}

void RuleTestBenchTest::type(const QString &text) const
{
    auto *line = m->bench.findChild<QLineEdit *>();
    for (auto *each : m->bench.findChildren<QLineEdit *>()) {
        if (each->placeholderText().startsWith("Type a message"_L1))
            line = each;
    }
    line->clear();
    line->insert(text); // keyClicks() knows no Chinese
}

QComboBox *RuleTestBenchTest::box(const QString &accessibleName) const
{
    for (auto *each : m->bench.findChildren<QComboBox *>()) {
        if (each->accessibleName() == accessibleName)
            return each;
    }
    return nullptr;
}

void RuleTestBenchTest::choose(const QString &name, int index) const
{
    QVERIFY(box(name));
    box(name)->setCurrentIndex(index);
}

/*! The one label in bold. */
QString RuleTestBenchTest::verdict() const
{
    for (const auto *label : m->bench.findChildren<QLabel *>()) {
        if (label->font().bold())
            return label->text();
    }
    return {};
}

/*! The rows of the tree, those of a rule behind it and indented. */
QStringList RuleTestBenchTest::rows() const
{
    QStringList rows;
    const auto *tree = m->bench.findChild<TrialTree *>();
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *rule = tree->topLevelItem(i);
        rows.append(QStringList{rule->text(0), rule->text(1)}.join(u'|'));
        for (int j = 0; j < rule->childCount(); ++j)
            rows.append(u"  "_s + rule->child(j)->text(0) + u'|' + rule->child(j)->text(1));
    }
    return rows;
}

/*! True if a label or a bubble says \a text. */
bool RuleTestBenchTest::says(const QString &text) const
{
    for (const auto *label : m->bench.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    for (const auto *bubble : m->bench.findChildren<BubblePreview *>()) {
        if (bubble->accessibleName().contains(text))
            return true;
    }
    return false;
}

QToolButton *RuleTestBenchTest::button(const QString &text) const
{
    for (auto *each : m->bench.findChildren<QToolButton *>()) {
        if (QString(each->text()).remove(u'&') == text)
            return each;
    }
    return nullptr;
}

void RuleTestBenchTest::looksRight_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");

    const auto add = [](const char *row, Scheme scheme, const QString &language,
                        const QString &text,
                        int width) { QTest::newRow(row) << scheme << language << text << width; };
    add("light-en-empty", Scheme::Light, u"en_GB"_s, {}, 360);
    add("light-zh-answered", Scheme::Light, u"zh_CN"_s, u"今天的菜单"_s, 360);
    add("dark-en-answered", Scheme::Dark, u"en_GB"_s, u"今天的菜单"_s, 360);
    add("dark-zh-none", Scheme::Dark, u"zh_CN"_s, u"你好"_s, 300);
    add("light-en-none", Scheme::Light, u"en_GB"_s, u"hello"_s, 300);
    add("light-en-program", Scheme::Light, u"en_GB"_s, u"server"_s, 520);
}

void RuleTestBenchTest::looksRight()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    m = {};
    applyLook();
    m = std::make_unique<Stage>();
    m->draft.load(canteenRules());
    m->draft.setCurrent(u"id-菜单"_s);
    m->bench.resize(width, 640);
    m->bench.show();
    for (auto *each : m->bench.findChildren<QComboBox *>()) {
        if (each->count() == 8) // now, and the days of the week
            each->setCurrentIndex(2);
    }
    auto *line = m->bench.findChild<QLineEdit *>();
    line->setText(text);
    if (!text.isEmpty())
        QTRY_VERIFY(!rows().isEmpty());
    QVERIFY(saveLook(m->bench, QStringLiteral(EWC_RENDER_DIR), u"bench"_s));
}

void RuleTestBenchTest::teachesWhileNothingIsTyped()
{
    QCOMPARE(verdict(), u"Which rule would answer?"_s);
    QVERIFY(says(u"Nothing is sent."_s));
    QVERIFY(rows().isEmpty());
    QVERIFY(!button(u"Next message"_s)->isEnabled());
}

void RuleTestBenchTest::showsTheAnswerAsOneTypes()
{
    choose(u"Day"_s, 1);
    type(u"菜单"_s);
    QTRY_COMPARE(verdict(), u"The rule “菜单” answers."_s);
    QVERIFY(says(u"红烧肉"_s));
    QVERIFY(!says(u"{sender.name}"_s));
    QCOMPARE(rows().value(0), u"菜单|answers"_s);
    QCOMPARE(rows().constLast(), u"Other rules: 3|"_s);

    type(u"x"_s);
    QTRY_VERIFY(verdict().startsWith(u"No rule answers. “everything else” would"_s));
    QTRY_VERIFY(says(u"Nothing would be said."_s));
    QCOMPARE(rows().value(0), u"everything else|matches, log only"_s);
}

void RuleTestBenchTest::saysWhyTheCurrentRuleDoesNotAnswer()
{
    m->draft.setCurrent(u"id-菜单"_s);
    choose(u"Day"_s, 6); // a Saturday
    type(u"菜单"_s);
    QTRY_VERIFY(rows().contains(u"菜单|does not match"_s));
    const QStringList all = rows();
    QVERIFY2(all.at(1).startsWith("  It is not so that it is"_L1), qPrintable(all.join(u'\n')));
    QVERIFY2(all.at(2).endsWith("|is so"_L1), qPrintable(all.join(u'\n')));
    QVERIFY2(all.at(3).endsWith("|is not so"_L1), qPrintable(all.join(u'\n')));

    m->draft.setCurrent(u"id-closed"_s);
    QVERIFY(rows().contains(u"closed|switched off"_s));
    QVERIFY(!rows().contains(u"菜单|does not match"_s));
}

void RuleTestBenchTest::followsTheDraft()
{
    type(u"soup"_s);
    QTRY_VERIFY(verdict().startsWith("No rule answers."_L1));
    RuleSet rules = m->draft.rules();
    rules.rules.prepend(benchRule(u"soup"_s));
    m->draft.change(rules, u"Add rule"_s);
    QTRY_COMPARE(verdict(), u"The rule “soup” answers."_s);
    m->draft.undoStack().undo();
    QTRY_VERIFY(verdict().startsWith("No rule answers."_L1));
}

void RuleTestBenchTest::asksForTheChosenTime()
{
    choose(u"Day"_s, 1);
    auto *time = m->bench.findChild<QTimeEdit *>();
    time->setTime(QTime(9, 59));
    type(u"菜单"_s);
    QTRY_COMPARE(verdict(), u"The rule “菜单” answers."_s);
    time->setTime(QTime(10, 1));
    QTRY_VERIFY(verdict().startsWith("No rule answers."_L1));
}

void RuleTestBenchTest::asksAboutEvents()
{
    Rule rule = benchRule(u"pressed"_s);
    rule.when.conditions = {
        {.type = u"event"_s, .parameters = {{u"event"_s, u"click"_s}, {u"key"_s, u"MENU"_s}}}};
    m->draft.load({.rules = {rule}});
    QComboBox *kind = box(u"Kind"_s);
    QVERIFY(kind);
    kind->setCurrentIndex(kind->findData(QStringList{u"event"_s, u"click"_s}));
    QTRY_COMPARE(verdict(), u"No rule answers."_s);
    QLineEdit *key = nullptr;
    for (auto *each : m->bench.findChildren<QLineEdit *>()) {
        if (each->accessibleName() == "Key"_L1)
            key = each;
    }
    QVERIFY(key);
    QTRY_VERIFY(key->isVisible());
    QTest::keyClicks(key, u"MENU"_s);
    QTRY_COMPARE(verdict(), u"The rule “pressed” answers."_s);
}

void RuleTestBenchTest::saysWhatWouldBeRun()
{
    type(u"server"_s);
    QTRY_VERIFY(says(u"Would run and reply what it prints: uptime -p"_s));
}

void RuleTestBenchTest::leavesOutWhatIsNotFinished()
{
    m->draft.setCurrent(u"id-unfinished"_s);
    type(u"server"_s);
    QTRY_VERIFY(rows().contains(u"unfinished|not finished"_s));
    QVERIFY(says(u"Rules that cannot be tried yet, because"_s));
    QCOMPARE(verdict(), u"The rule “server” answers."_s);
}

void RuleTestBenchTest::goesOnAsInATalk()
{
    m->draft.setCurrent(u"id-菜单"_s);
    choose(u"Day"_s, 1);
    type(u"菜单"_s);
    QTRY_COMPARE(verdict(), u"The rule “菜单” answers."_s);
    button(u"Next message"_s)->click();
    QCOMPARE(verdict(), u"Which rule would answer?"_s);
    QVERIFY(says(u"Messages before this one: 1"_s));
    type(u"菜单"_s);
    QTRY_VERIFY(rows().contains(u"菜单|keeps still"_s));
    button(u"Start over"_s)->click();
    QTRY_COMPARE(verdict(), u"The rule “菜单” answers."_s);
    QVERIFY(says(u"As the first message"_s));
}

void RuleTestBenchTest::leadsToARule()
{
    type(u"server"_s);
    QTRY_COMPARE(verdict(), u"The rule “server” answers."_s);
    const QSignalSpy wanted(&m->bench, &RuleTestBench::ruleWanted);
    auto *tree = m->bench.findChild<TrialTree *>();
    Q_EMIT tree->itemActivated(tree->topLevelItem(0), 0);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"id-server"_s);
    QCOMPARE(m->draft.current(), u"id-server"_s);
}

void RuleTestBenchTest::staysQuickWithThousandsOfRules()
{
    RuleSet rules;
    for (int i = 0; i < 5000; ++i)
        rules.rules.append(benchRule(u"word%1."_s.arg(i)));
    m->draft.load(rules);
    type(u"word4999."_s);
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), u"The rule “word4999.” answers."_s, 60'000);
    QCOMPARE(rows().size(), 2); // that one, and how many others there are
    QCOMPARE(rows().constLast(), u"Other rules: 4999|"_s);
}

QTEST_MAIN(RuleTestBenchTest)
#include "tst_ruletestbench.moc"
