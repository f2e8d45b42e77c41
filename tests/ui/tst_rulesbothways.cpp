// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rulestage.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"

using namespace Qt::StringLiterals;
using namespace ewc;
using ewc::ui::EngineLink;
using ewc::ui::EngineStatus;
using ewc::ui::LogLink;

namespace {

/*! One of everything that could depend on who is looking. */
const QByteArray Rules = R"json({"schema": 1,
  "before": [
    {"id": "blocked",
     "when": {"conditions": [{"type": "sender", "members": ["wangwu"]}]},
     "then": [{"type": "stop"}]}],
  "rules": [
    {"id": "menu", "name": "Menu",
     "when": {"conditions": [{"type": "textContains", "words": ["菜单"]}]},
     "then": [{"type": "replyText", "text": "soup for {sender}"}]},
    {"id": "turn",
     "when": {"conditions": [{"type": "textIs", "words": ["turn"]}]},
     "then": [{"type": "replyText", "text": "a", "texts": [{"text": "b"}], "choose": "turn"}]},
    {"id": "once", "cooldown": {"seconds": 600},
     "when": {"conditions": [{"type": "textIs", "words": ["once"]}]},
     "then": [{"type": "replyText", "text": "only once"}]},
    {"id": "room", "after": "continue",
     "when": {"conditions": [{"type": "textMatches", "pattern": "room (\\d+)"}]},
     "then": [{"type": "setVariable", "name": "room", "value": "{1}"},
              {"type": "replyText", "text": "room {1}"}]},
    {"id": "tell",
     "when": {"conditions": [{"type": "textStarts", "words": ["room"]}]},
     "then": [{"type": "sendText", "content": "{var.room}", "members": ["lisi"]}]}],
  "fallback": [
    {"id": "rest", "then": [{"type": "replyText", "text": "what is {text}?"}]}]
})json";

struct Word
{
    QString user;
    QString text;
};

const QList<Word> Conversation{{u"zhangsan"_s, u"菜单"_s},     {u"wangwu"_s, u"菜单"_s},
                               {u"zhangsan"_s, u"turn"_s},     {u"zhangsan"_s, u"turn"_s},
                               {u"zhangsan"_s, u"once"_s},     {u"zhangsan"_s, u"once"_s},
                               {u"zhangsan"_s, u"room 101"_s}, {u"lisi"_s, u"？"_s}};

/*! What is left of a conversation: the replies, and the log without times. */
struct Outcome
{
    QStringList replies;
    QStringList log;
    QHash<QString, qint64> hits;
};

} // namespace

/*! The same rules do the same whether or not a window is open. */
class RulesBothWaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doTheSameWithAndWithoutAWindow();
    void reachTheWindow();

private:
    /*! Has Conversation with \a stage, whose engine answers at \a url. */
    static void talk(const RuleStage &stage, const QString &url, Outcome &outcome)
    {
        const QByteArray callback = QJsonDocument(QJsonObject{{u"url"_s, url}}).toJson();
        QCOMPARE(stage.control().post("/sandbox/v1/callback", callback).status, 200);
        for (const Word &word : Conversation)
            outcome.replies.append(stage.write(word.text, word.user));
        QTRY_VERIFY(stage.phone(u"lisi"_s).contains(u"101"_s));
        QTRY_COMPARE(stage.rules()->stats().value().value(u"rest"_s).hits, 1);
        const auto rows = stage.log()->after(0, 100).value();
        for (const MessageRow &row : rows)
            outcome.log.append(u"%1 %2 %3 %4 %5 %6 %7"_s.arg(row.id)
                                   .arg(int(row.direction))
                                   .arg(row.from, row.to.join(u'|'), row.text, row.rule)
                                   .arg(stage.rules()->answeredBy(row.id).value().ruleId));
        const auto stats = stage.rules()->stats().value();
        for (auto [id, done] : stats.asKeyValueRange())
            outcome.hits.insert(id, done.hits);
    }
    static void write(const RuleStage &stage)
    {
        QFile file(stage.dir.filePath(u"rules.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Rules);
    }
};

void RulesBothWaysTest::doTheSameWithAndWithoutAWindow()
{
    Outcome without;
    {
        RuleStage stage;
        write(stage);
        stage.options.announce = false;
        stage.start();
        talk(stage, stage.engine->callbackUrl(stage.account()).toString(), without);
    }
    QCOMPARE(without.replies.size(), Conversation.size());
    QCOMPARE(without.replies.at(0), u"soup for zhangsan"_s);
    QCOMPARE(without.replies.at(1), QString());
    QCOMPARE(without.replies.mid(2, 4), (QStringList{u"a"_s, u"b"_s, u"only once"_s, QString()}));

    Outcome with;
    {
        RuleStage stage;
        write(stage);
        stage.options.readDirectory = true;
        EngineLink link;
        LogLink log;
        connect(&link, &EngineLink::messageStored, &log, &LogLink::noteTold);
        link.start(stage.options);
        QTRY_COMPARE(link.status().state, EngineStatus::State::Listening);
        log.open(stage.dir.path());
        talk(stage, link.status().callbackUrls.value(stage.account()).toString(), with);
        QSignalSpy stopped(&link, &EngineLink::stopped);
        link.stop();
        QTRY_COMPARE(stopped.size(), 1);
    }
    QCOMPARE(with.replies, without.replies);
    QCOMPARE(with.log, without.log);
    QCOMPARE(with.hits, without.hits);
}

void RulesBothWaysTest::reachTheWindow()
{
    RuleStage stage;
    EngineLink link;
    link.start(stage.options);
    QTRY_COMPARE(link.status().state, EngineStatus::State::Listening);
    RuleState state;
    link.readRules(this, [&](const RuleState &read) { state = read; });
    QTRY_VERIFY(state.isStandard);

    QSignalSpy changed(&link, &EngineLink::rulesChanged);
    std::optional<Result<>> saved;
    link.saveRules(readRules(Rules).rules, u"all of them"_s, this,
                   [&](const Result<> &done) { saved = done; });
    QTRY_VERIFY(saved);
    QVERIFY_RESULT(*saved);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<RuleState>().rules, readRules(Rules).rules);
    std::optional<Result<>> taken;
    link.handOver(stage.account(), u"zhangsan"_s, 5, this,
                  [&](const Result<> &done) { taken = done; });
    QTRY_VERIFY(taken);
    QVERIFY_RESULT(*taken);

    LogLink log;
    log.open(stage.dir.path());
    QList<RuleVersion> versions;
    RuleSet first;
    QList<HandOver> handOvers;
    log.readRuleVersions(this, [&](const auto &read) { versions = read.value(); });
    log.readRuleVersion(1, this, [&](const Result<RuleSet> &read) { first = read.value(); });
    log.readHandOvers(this, [&](const auto &read) { handOvers = read.value(); });
    QTRY_COMPARE(versions.size(), 1);
    QCOMPARE(versions.first().comment, u"all of them"_s);
    QTRY_COMPARE(first, readRules(Rules).rules);
    QTRY_COMPARE(handOvers.size(), 1);
    QCOMPARE(handOvers.first().member, u"zhangsan"_s);

    const QByteArray callback =
        QJsonDocument(
            QJsonObject{{u"url"_s, link.status().callbackUrls.value(stage.account()).toString()}})
            .toJson();
    QCOMPARE(stage.control().post("/sandbox/v1/callback", callback).status, 200);
    QCOMPARE(stage.write(u"菜单"_s, u"lisi"_s), u"soup for lisi"_s);
    QCOMPARE(stage.write(u"菜单"_s), QString());
    std::optional<Result<PastExplanation>> why;
    std::optional<Result<PastTrial>> trial;
    int progress = 0;
    log.explain(3, this, [&](const auto &explained) { why = explained; });
    log.tryOnPast(
        {}, {}, 10, this, [&](int, int) { ++progress; }, [&](const auto &tried) { trial = tried; });
    QTRY_VERIFY(why && trial);
    QVERIFY_RESULT(*why);
    QCOMPARE((*why)->explanation.decision.silence, Silence::HandedOver);
    QVERIFY_RESULT(*trial);
    QCOMPARE((*trial)->tried, 2);
    QCOMPARE((*trial)->changes.size(), 1);
    QCOMPARE((*trial)->changes.first().before, u"menu"_s);
    QVERIFY(progress > 0);

    QSignalSpy stopped(&link, &EngineLink::stopped);
    link.stop();
    QTRY_COMPARE(stopped.size(), 1);
}

QTEST_MAIN(RulesBothWaysTest)
#include "tst_rulesbothways.moc"
