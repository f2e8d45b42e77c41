// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/pasttrial.h"
#include "core/store/messagestore.h"
#include "tests/support/messages.h"
#include "tests/support/rulestage.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

const QByteArray Menu = R"({"id": "menu", "name": "Menu",
    "when": {"conditions": [{"type": "textContains", "words": ["菜单"]}]},
    "then": [{"type": "replyText", "text": "soup"}]})";
const QByteArray Anything = R"({"id": "any", "name": "Anything",
    "then": [{"type": "replyText", "text": "you said {text}"}]})";

} // namespace

class EngineRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<RuleStage>(); }
    void cleanup() { m_stage.reset(); }

    void echoesUntilThereAreRules();
    void answersByTheRuleThatMatches();
    void asksTheHandlerFirst();
    void sendsEverythingThatAnAnswerHolds();
    void repliesWithAFileAsAMessage();
    void leavesAMemberToWhoTookOver();
    void endsALoopOfTwoMachines();
    void answersNobodyTooOften();
    void keepsStillUntilItIsCool();
    void countsWhatRulesDid();
    void answersWhatAnEarlierRunDidNot();
    void explainsWhatItDid();
    void triesOtherRulesOnThePast();
    void stopsATryThatNobodyWaitsFor();

private:
    std::unique_ptr<RuleStage> m_stage;
};

void EngineRulesTest::echoesUntilThereAreRules()
{
    m_stage->start();
    QVERIFY(m_stage->engine->rules().isStandard);
    QCOMPARE(m_stage->write(u"hello"_s), u"hello"_s);
    QSignalSpy changed(m_stage->engine.get(), &Engine::rulesChanged);
    m_stage->save(Menu);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_stage->write(u"hello"_s), QString());
    QCOMPARE(m_stage->write(u"今天的菜单"_s), u"soup"_s);
}

void EngineRulesTest::answersByTheRuleThatMatches()
{
    m_stage->start();
    m_stage->save(Menu + ',' + Anything);
    QCOMPARE(m_stage->write(u"菜单"_s), u"soup"_s);
    QCOMPARE(m_stage->write(u"hello"_s), u"you said hello"_s);
    const auto rows = m_stage->log()->after(0, 10).value();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).rule, u"Menu"_s);
    QCOMPARE(rows.at(1).rule, u"Menu"_s);
    QCOMPARE(rows.at(2).rule, u"Anything"_s);
    const AnsweringRule by = m_stage->rules()->answeredBy(rows.at(0).id).value();
    QCOMPARE(by.ruleId, u"menu"_s);
    QCOMPARE(by.version, m_stage->engine->rules().version);
}

void EngineRulesTest::asksTheHandlerFirst()
{
    m_stage->options.handler = [](const Received &received) {
        return received.message.text() == u"hi" ? Answer(Reply::text(u"hello"_s)) : Answer();
    };
    m_stage->start();
    QCOMPARE(m_stage->write(u"hi"_s), u"hello"_s);
    QCOMPARE(m_stage->write(u"菜单"_s), QString()); // and it is not echoed
    m_stage->save(Menu);
    QCOMPARE(m_stage->write(u"hi"_s), u"hello"_s);
    QCOMPARE(m_stage->write(u"菜单"_s), u"soup"_s);
}

void EngineRulesTest::sendsEverythingThatAnAnswerHolds()
{
    m_stage->start();
    m_stage->save(R"({"id": "tell", "name": "Tell", "then": [
        {"type": "replyText", "text": "one"}, {"type": "replyText", "text": "two"},
        {"type": "sendText", "content": "{sender} wrote {text}", "members": ["lisi"]}]})");
    QCOMPARE(m_stage->write(u"hello"_s), u"one"_s);
    QTRY_COMPARE(m_stage->phone(u"lisi"_s), QStringList{u"zhangsan wrote hello"_s});
    QTRY_VERIFY(m_stage->phone(u"zhangsan"_s).contains(u"two"_s));
    const auto rows = m_stage->log()->after(0, 10).value();
    QCOMPARE(rows.size(), 4);
    for (const MessageRow &row : rows) {
        QCOMPARE(row.rule, u"Tell"_s);
        QCOMPARE(row.inReplyTo, row.id == 1 ? 0 : 1);
    }
}

void EngineRulesTest::repliesWithAFileAsAMessage()
{
    const QString file = m_stage->dir.filePath(u"menu.txt"_s);
    QFile device(file);
    QVERIFY(device.open(QIODevice::WriteOnly));
    device.write("soup and rice");
    device.close();
    m_stage->start();
    m_stage->save(R"({"id": "file", "then": [{"type": "replyFile", "media_id": ")"
                  + QUrl::fromLocalFile(file).toEncoded() + R"("}]})");
    QCOMPARE(m_stage->write(u"menu"_s), QString());
    QTRY_COMPARE(m_stage->phone(u"zhangsan"_s).value(1), u"file"_s);
    // A file that is gone is a problem of the rule, and not of the messages after it.
    QVERIFY(QFile::remove(file));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be sent"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"went wrong"_s));
    QCOMPARE(m_stage->write(u"menu"_s), QString());
    QTRY_COMPARE(m_stage->rules()->stats().value().value(u"file"_s).errors, 1);
    QVERIFY(!m_stage->rules()->stats().value().value(u"file"_s).lastProblem.isEmpty());
}

void EngineRulesTest::leavesAMemberToWhoTookOver()
{
    m_stage->start();
    m_stage->save(
        R"({"id": "human", "when": {"conditions": [{"type": "textIs", "words": ["人工"]}]},
        "then": [{"type": "handOver", "minutes": 5, "members": ["lisi"], "notice": "help {sender}",
                  "reply": "somebody comes"}]},)"
        + Anything);
    QCOMPARE(m_stage->write(u"a"_s), u"you said a"_s);
    QCOMPARE(m_stage->write(u"人工"_s), u"somebody comes"_s);
    QTRY_COMPARE(m_stage->phone(u"lisi"_s), QStringList{u"help zhangsan"_s});
    QCOMPARE(m_stage->write(u"b"_s), QString());
    QCOMPARE(m_stage->write(u"c"_s, u"wangwu"_s), u"you said c"_s);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE(m_stage->rules()->handOvers(now).value().size(), 1);

    // It outlives the program.
    m_stage->stop();
    m_stage->start();
    QCOMPARE(m_stage->write(u"d"_s), QString());
    QVERIFY_RESULT(m_stage->engine->liftHandOver(m_stage->account(), u"zhangsan"_s));
    QCOMPARE(m_stage->write(u"e"_s), u"you said e"_s);
    QVERIFY_RESULT(m_stage->engine->handOver(m_stage->account(), u"zhangsan"_s, 5));
    QCOMPARE(m_stage->write(u"f"_s), QString());
}

void EngineRulesTest::endsALoopOfTwoMachines()
{
    m_stage->start();
    m_stage->save(Anything, R"(, "safety": {"sameTexts": 3, "sameTextSeconds": 600})");
    QStringList replies;
    for (int i = 0; i < 5; ++i)
        replies.append(m_stage->write(u"ping"_s));
    const QString answer = u"you said ping"_s;
    QCOMPARE(replies.count(answer), 2);
    QCOMPARE(replies.mid(0, 2), (QStringList{answer, answer}));
    QCOMPARE(m_stage->write(u"something else"_s), u"you said something else"_s);
    const auto explained = explainPast(*m_stage->log(), *m_stage->rules(),
                                       m_stage->log()->before(0, 3).value().first().id);
    QVERIFY_RESULT(explained);
    QCOMPARE(explained->explanation.decision.silence, Silence::Loop);
}

void EngineRulesTest::answersNobodyTooOften()
{
    m_stage->start();
    m_stage->save(Anything, R"(, "safety": {"repliesPerMinute": 3})");
    int answered = 0;
    for (int i = 0; i < 6; ++i)
        answered += m_stage->write(u"text %1"_s.arg(i)).isEmpty() ? 0 : 1;
    QCOMPARE(answered, 3);
    QCOMPARE(m_stage->write(u"hello"_s, u"lisi"_s), u"you said hello"_s);
}

void EngineRulesTest::keepsStillUntilItIsCool()
{
    m_stage->start();
    m_stage->save(R"({"id": "once", "cooldown": {"seconds": 3600},
                      "then": [{"type": "replyText", "text": "once"}]},)"
                  + Anything);
    QCOMPARE(m_stage->write(u"a"_s), u"once"_s);
    QCOMPARE(m_stage->write(u"b"_s), QString()); // nor does what comes after it answer
    QCOMPARE(m_stage->write(u"c"_s, u"lisi"_s), u"once"_s);
    m_stage->stop(); // and after that, too
    m_stage->start();
    QCOMPARE(m_stage->write(u"d"_s), QString());
}

void EngineRulesTest::countsWhatRulesDid()
{
    m_stage->start();
    m_stage->save(Menu + ',' + Anything);
    for (const QString &text : {u"菜单"_s, u"a"_s, u"b"_s})
        QVERIFY(!m_stage->write(text).isEmpty());
    QTRY_COMPARE(m_stage->rules()->stats().value().value(u"any"_s).hits, 2);
    const RuleStats stats = m_stage->rules()->stats().value().value(u"menu"_s);
    QCOMPARE(stats.hits, 1);
    QVERIFY(stats.lastHit > 0);
    QVERIFY(stats.averageMs > 0);
    QCOMPARE(stats.errors, 0);
}

void EngineRulesTest::answersWhatAnEarlierRunDidNot()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    {
        const auto database = Database::open(m_stage->dir.path(), Durability::Full).value();
        CommitGroup group(*database);
        MessageStore store(*database, group);
        const qint64 day = 24 * 3'600'000;
        QVERIFY_RESULT(store.take(m_stage->account(), test::textMessage(u"of yesterday"_s, u"1"_s),
                                  {.time = now - day - 1000}));
        QVERIFY_RESULT(store.take(m_stage->account(), test::textMessage(u"unanswered"_s, u"2"_s),
                                  {.time = now - 1000}));
        QVERIFY_RESULT(
            store.take(u"gone"_s, test::textMessage(u"of nobody"_s, u"3"_s), {.time = now - 1000}));
    }
    m_stage->start();
    QTRY_COMPARE(m_stage->phone(u"zhangsan"_s), QStringList{u"unanswered"_s});
    QTRY_COMPARE(m_stage->log()->row(2).value()->verdict, Verdict::Empty);
    QCOMPARE(m_stage->log()->row(1).value()->verdict, Verdict::Pending);
    m_stage->stop();
    m_stage->start(); // once is enough
    QCOMPARE(m_stage->write(u"new"_s), u"new"_s);
    QCOMPARE(m_stage->phone(u"zhangsan"_s).count(u"unanswered"_s), 1);
}

void EngineRulesTest::explainsWhatItDid()
{
    m_stage->start();
    m_stage->save(Menu);
    QCOMPARE(m_stage->write(u"菜单"_s), u"soup"_s);
    const qint64 version = m_stage->engine->rules().version;
    m_stage->save(Anything); // what is in force now does not matter
    QCOMPARE(m_stage->write(u"hello"_s), u"you said hello"_s);

    const auto first = explainPast(*m_stage->log(), *m_stage->rules(), 1);
    QVERIFY_RESULT(first);
    QCOMPARE(first->version, version);
    QCOMPARE(first->explanation.decision.winner(), u"menu"_s);
    QCOMPARE(first->explanation.rules.size(), 1);
    QCOMPARE(first->rules.rules.first().name, u"Menu"_s);
    // A reply is explained by what it answers.
    const auto reply = explainPast(*m_stage->log(), *m_stage->rules(), 2);
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->explanation.decision, first->explanation.decision);
    QVERIFY_FAILURE(explainPast(*m_stage->log(), *m_stage->rules(), 99), ErrorKind::NotFound);
}

void EngineRulesTest::triesOtherRulesOnThePast()
{
    m_stage->start();
    m_stage->save(Menu);
    for (const QString &text : {u"菜单"_s, u"a"_s, u"a"_s, u"菜单"_s})
        (void)m_stage->write(text);
    const auto other = readRules("{\"schema\": 1, \"rules\": [{\"id\": \"a\", \"cooldown\": "
                                 "{\"seconds\": 600}, \"when\": {\"conditions\": [{\"type\": "
                                 "\"textIs\", \"words\": [\"a\"]}]}, \"then\": [{\"type\": "
                                 "\"replyText\", \"text\": \"b\"}]}]}");
    QVERIFY(other.problems.isEmpty());
    QList<int> steps;
    const auto trial = tryOnPast(*m_stage->log(), *m_stage->rules(), other.rules, {}, 100, {},
                                 [&](int done, int of) {
                                     steps.append(done);
                                     QCOMPARE(of, 4);
                                 });
    QVERIFY_RESULT(trial);
    QCOMPARE(trial->tried, 4);
    QCOMPARE(trial->answeredBefore, 2);
    QCOMPARE(trial->answeredAfter, 1); // the second "a" came while the rule was cooling down
    QCOMPARE(trial->changes.size(), 3);
    QCOMPARE(trial->changes.first().row.text, u"菜单"_s); // the newest one
    QCOMPARE(trial->changes.first().before, u"menu"_s);
    QCOMPARE(trial->changes.first().after, QString());
    QCOMPARE(trial->changes.last().row.id, 1);
    QCOMPARE(trial->changes.at(1).after, u"a"_s);
    QCOMPARE(steps.first(), 0);
    QCOMPARE(steps.last(), 4);
    const auto few = tryOnPast(*m_stage->log(), *m_stage->rules(), other.rules, m_stage->account(),
                               1, {}, [](int, int) {});
    QCOMPARE(few.value().tried, 1);
}

void EngineRulesTest::stopsATryThatNobodyWaitsFor()
{
    m_stage->start();
    QCOMPARE(m_stage->write(u"a"_s), u"a"_s);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_FAILURE(tryOnPast(*m_stage->log(), *m_stage->rules(), {}, {}, 100, stop.get_token(),
                              [](int, int) {}),
                    ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(EngineRulesTest)
#include "tst_enginerules.moc"
