// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulefrommessage.h"
#include "core/rules/trial.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

Q_DECLARE_METATYPE(ewc::TrialMessage)

namespace {

/*! True if \a rule, with an answer written, answers \a trial. */
Result<bool> answers(Rule rule, const TrialMessage &trial)
{
    rule.actions.first().parameters = {{u"text"_s, u"yes"_s}};
    const auto engine = RuleEngine::compile({.rules = {rule}});
    if (!engine)
        return tl::unexpected(engine.error());
    const IncomingMessage message = incomingMessage(trial);
    const TrialCircumstances circumstances;
    return (*engine)
               ->decide(Question(message, {}, QDateTime::currentDateTime(), circumstances))
               .winner()
           == rule.id;
}

} // namespace

class RuleFromMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersMessagesLikeIt_data();
    void answersMessagesLikeIt();
    void leavesTheAnswerToBeWritten();
    void isCalledWhatWasWritten();
    void survivesAMessageOfNothing();
};

void RuleFromMessageTest::answersMessagesLikeIt_data()
{
    QTest::addColumn<TrialMessage>("trial");
    QTest::addColumn<TrialMessage>("other"); ///< that it does not answer

    const QString me = u"zhangsan"_s;
    const TrialMessage picture{.from = me, .type = u"image"_s};
    const TrialMessage text{.from = me, .text = u"something else"_s};
    QTest::newRow("text") << TrialMessage{.from = me, .text = u" 菜单\n"_s} << text;
    QTest::newRow("a long one") << TrialMessage{.from = me, .text = u"很长"_s.repeated(200)}
                                << text;
    QTest::newRow("ends within an emoji")
        << TrialMessage{.from = me, .text = u"x"_s + u"😀"_s.repeated(60)} << text;
    QTest::newRow("picture") << picture << text;
    QTest::newRow("place") << TrialMessage{.from = me, .type = u"location"_s, .text = u"here"_s}
                           << picture;
    QTest::newRow("voice that was understood")
        << TrialMessage{.from = me, .type = u"voice"_s, .text = u"menu please"_s} << text;
    QTest::newRow("button")
        << TrialMessage{.from = me, .type = u"event"_s, .event = u"click"_s, .key = u"MENU"_s}
        << TrialMessage{.from = me, .type = u"event"_s, .event = u"click"_s, .key = u"OTHER"_s};
    QTest::newRow("event without a key")
        << TrialMessage{.from = me, .type = u"event"_s, .event = u"subscribe"_s} << text;
    QTest::newRow("event that nobody knows")
        << TrialMessage{.from = me, .type = u"event"_s, .event = u"unheard_of"_s} << text;
}

void RuleFromMessageTest::answersMessagesLikeIt()
{
    QFETCH(const TrialMessage, trial);
    QFETCH(const TrialMessage, other);

    const Rule rule = ruleFrom(incomingMessage(trial));
    const auto isAnswered = answers(rule, trial);
    QVERIFY_RESULT(isAnswered);
    QVERIFY(*isAnswered);
    const auto isOtherAnswered = answers(rule, other);
    QVERIFY_RESULT(isOtherAnswered);
    QVERIFY(!*isOtherAnswered);
}

void RuleFromMessageTest::leavesTheAnswerToBeWritten()
{
    const Rule rule = ruleFrom(incomingMessage({.from = u"a"_s, .text = u"menu"_s}));
    const QList<RuleProblem> problems = problemsOf(RuleSet{.rules = {rule}});
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.at(0).field.startsWith("then[0]"_L1), qPrintable(problems.at(0).field));
    QVERIFY(rule.isOn);
    QVERIFY(rule.id != ruleFrom(incomingMessage({.from = u"a"_s, .text = u"menu"_s})).id);
}

void RuleFromMessageTest::isCalledWhatWasWritten()
{
    QCOMPARE(ruleFrom(incomingMessage({.from = u"a"_s, .text = u" two\nlines "_s})).name,
             u"two lines"_s);
    const QString name =
        ruleFrom(incomingMessage({.from = u"a"_s, .text = u"😀"_s.repeated(50)})).name;
    QVERIFY(name.size() <= 20);
    QVERIFY(!name.back().isHighSurrogate());
}

void RuleFromMessageTest::survivesAMessageOfNothing()
{
    const Rule rule = ruleFrom({});
    QVERIFY(!rule.id.isEmpty());
    QCOMPARE(rule.when.conditions.size(), 1);
}

QTEST_GUILESS_MAIN(RuleFromMessageTest)
#include "tst_rulefrommessage.moc"
