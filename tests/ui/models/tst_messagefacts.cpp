// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/messagefacts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

MessageTrace question()
{
    MessageTrace trace;
    trace.row = {.id = 1,
                 .time = 1732240000000,
                 .account = u"demo"_s,
                 .from = u"zhangsan"_s,
                 .type = u"text"_s,
                 .text = u"你好"_s,
                 .verdict = Verdict::Answered,
                 .ms = 0.4};
    trace.openMs = 0.1;
    trace.query = "nonce=1"_ba;
    trace.envelope = "<xml/>"_ba;
    return trace;
}

MessageTrace answer()
{
    MessageTrace trace;
    trace.row = {.id = 2,
                 .time = 1732240000000,
                 .account = u"demo"_s,
                 .direction = Direction::Out,
                 .from = u"1000002"_s,
                 .to = {u"zhangsan"_s},
                 .type = u"text"_s,
                 .text = u"好"_s,
                 .verdict = Verdict::Rejected,
                 .errcode = 60020,
                 .errmsg = u"not allow to access from your ip"_s};
    trace.counterpart = question().row;
    return trace;
}

const MemberNames Names({{u"demo"_s, {{u"zhangsan"_s, u"张三"_s}}}});

QString textOf(const QList<MessageFact> &facts, const QString &label)
{
    const auto fact = std::ranges::find(facts, label, &MessageFact::label);
    return fact == facts.end() ? u"(not told)"_s : fact->text;
}

} // namespace

class MessageFactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoAndWhy();
    void tellsWhatAnErrorMeansAndWhatToDo();
    void offersTheAddressThatIsToBeTrusted();
    void namesWhatIsNothingButItsKind();
    void tellsWhyNothingWasAnswered();
    void tellsTheCourseOfARedeliveredMessage();
    void showsTheEnvelopeWhileItIsKept();
};

void MessageFactsTest::tellsWhoAndWhy()
{
    MessageTrace asked = question();
    asked.counterpart = answer().row;
    const auto facts = factsOf(asked, Names);
    QCOMPARE(textOf(facts, u"From"_s), u"张三 (zhangsan)"_s);
    QCOMPARE(textOf(facts, u"Answer"_s), u"好"_s);
    QVERIFY(textOf(facts, u"Why"_s).contains("answered by itself"_L1));

    asked.row.rule = u"greeting"_s;
    QCOMPARE(whyOf(asked, Names), u"The rule “greeting” answered."_s);
    QCOMPARE(whyOf(answer(), Names), u"It answers “你好” from 张三."_s);
}

void MessageFactsTest::tellsWhatAnErrorMeansAndWhatToDo()
{
    const auto facts = factsOf(answer(), Names);
    QVERIFY(textOf(facts, u"Reason"_s).contains("(code 60020)"_L1));
    QVERIFY(textOf(facts, u"What to do"_s).size() > 10);
    QCOMPARE(textOf(facts, u"Details"_s), u"not allow to access from your ip"_s);
}

void MessageFactsTest::offersTheAddressThatIsToBeTrusted()
{
    MessageTrace refused = answer();
    refused.row.errmsg = u"not allow to access from your ip, from ip: 203.0.113.7, more"_s;
    const auto facts = factsOf(refused, Names);
    const auto remedy = std::ranges::find(facts, u"What to do"_s, &MessageFact::label);
    QVERIFY(remedy != facts.end());
    QVERIFY(remedy->text.startsWith("Add 203.0.113.7 there"_L1));
    QCOMPARE(remedy->copy, u"203.0.113.7"_s);
}

void MessageFactsTest::namesWhatIsNothingButItsKind()
{
    MessageTrace sent = answer();
    sent.row.type = u"image"_s;
    sent.row.text = u"[image]"_s;
    QCOMPARE(textOf(factsOf(sent, Names), u"Text"_s), u"[Picture]"_s);
    sent.row.text = u"[image] of the roof"_s; // somebody wrote that
    QCOMPARE(textOf(factsOf(sent, Names), u"Text"_s), u"[image] of the roof"_s);
}

void MessageFactsTest::tellsWhyNothingWasAnswered()
{
    MessageTrace event = question();
    event.row.type = u"event"_s;
    event.row.event = u"enter_agent"_s;
    event.row.verdict = Verdict::Empty;
    QVERIFY(whyOf(event, Names).contains("without an answer"_L1));
    event.row.verdict = Verdict::Pending;
    QCOMPARE(whyOf(event, Names), QString());
}

void MessageFactsTest::tellsTheCourseOfARedeliveredMessage()
{
    MessageTrace asked = question();
    asked.row.deliveries = 2;
    asked.redeliveries = {asked.row.time + 5000};
    const auto course = courseOf(asked);
    QCOMPARE(textOf(course, u"Decrypted and read"_s), u"after 0.10 ms"_s);
    QCOMPARE(textOf(course, u"Stored and answered"_s), u"after 0.50 ms"_s);
    QVERIFY(textOf(course, u"Delivered again"_s).contains(u':'));
    QVERIFY(textOf(course, u"Deliveries"_s).startsWith(u'2'));
}

void MessageFactsTest::showsTheEnvelopeWhileItIsKept()
{
    MessageTrace asked = question();
    QCOMPARE(envelopeText(asked), u"?nonce=1\n\n<xml/>"_s);
    asked.envelope.clear();
    QCOMPARE(envelopeText(asked), QString());
}

QTEST_GUILESS_MAIN(MessageFactsTest)
#include "tst_messagefacts.moc"
