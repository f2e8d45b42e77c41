// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/steptext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using wecom::OutgoingMessage;

namespace {

/*! One of each kind; the compiler tells nobody when one is missing here, the test does. */
QList<Step> allSteps()
{
    return {
        step::Reply{OutgoingMessage::text(u"你好"_s)},
        step::Send{.recipients = {.users = {u"zhangsan"_s}, .parties = {u"2"_s}, .tags = {}},
                   .message = OutgoingMessage::text(u"help"_s)},
        step::Forward{.recipients = {.users = {u"@all"_s}, .parties = {}, .tags = {}}},
        step::Program{.program = u"uptime"_s, .arguments = {u"-p"_s, u"two words"_s}},
        step::HttpCall{.url = u"https://example.com/a"_s},
        step::Model{
            .baseUrl = u"https://api.example.com/v1"_s, .key = u"hunter2"_s, .model = u"gpt"_s},
        step::SetVariable{.name = u"room"_s, .value = u"301"_s},
        step::Notify{.title = u"Door"_s, .text = u"rang"_s},
        step::FileLine{.file = u"/tmp/log"_s, .line = u"line"_s},
        step::PleaseWait{.seconds = 4, .text = u"one moment"_s},
        step::HandOver{.minutes = 60, .takers = {.users = {u"lisi"_s}, .parties = {}, .tags = {}}},
        step::Stop{},
    };
}

} // namespace

class StepTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryKind();
    void saysWhatWouldBeDone_data();
    void saysWhatWouldBeDone();
    void keepsSecrets();
    void hasTheMessageThatIsSaid();
};

void StepTextTest::knowsEveryKind()
{
    QSet<QString> names;
    QSet<std::size_t> kinds;
    for (const Step &step : allSteps()) {
        QVERIFY(!stepText(step).isEmpty());
        QVERIFY(!stepName(step).isEmpty());
        names.insert(stepName(step));
        kinds.insert(step.index());
    }
    QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<Step>));
    QCOMPARE(names.size(), kinds.size());
}

void StepTextTest::saysWhatWouldBeDone_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("text");

    QTest::newRow("reply") << 0 << u"reply: 你好"_s;
    QTest::newRow("to several") << 1 << u"send to zhangsan, department 2: help"_s;
    QTest::newRow("to everybody") << 2 << u"pass the message on to everybody"_s;
    QTest::newRow("arguments stay apart")
        << 3 << u"run and reply what it prints: uptime -p \"two words\""_s;
    QTest::newRow("variable") << 6 << u"remember room = “301”"_s;
}

void StepTextTest::saysWhatWouldBeDone()
{
    QFETCH(const int, index);
    QFETCH(const QString, text);

    QCOMPARE(stepText(allSteps().at(index)), text);
}

void StepTextTest::keepsSecrets()
{
    for (const Step &step : allSteps())
        QVERIFY(!stepText(step).contains("hunter2"_L1));
}

void StepTextTest::hasTheMessageThatIsSaid()
{
    const QList<Step> steps = allSteps();
    QVERIFY(messageOf(steps.at(0)));
    QCOMPARE(*messageOf(steps.at(0)), OutgoingMessage::text(u"你好"_s));
    QVERIFY(messageOf(steps.at(1)));
    QVERIFY(!messageOf(steps.at(3)));
}

QTEST_GUILESS_MAIN(StepTextTest)
#include "tst_steptext.moc"
