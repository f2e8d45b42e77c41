// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"
#include "core/sandbox/sandbox.h"
#include "core/store/messagereader.h"
#include "tests/core/sandbox/controlclient.h"
#include "tests/integration/commandline.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/waitfor.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

constexpr int TextsEach = 20; // below the 30 a minute that the platform lets through
constexpr int Kills = 2;
constexpr int MostInFlight = 8; // at a kill
constexpr int MostCuts = 60; // of each sort

/*! tests/bench/run asks for 50. */
int memberCount()
{
    return qEnvironmentVariableIsSet("EWC_CHAOS_MEMBERS")
               ? qEnvironmentVariableIntValue("EWC_CHAOS_MEMBERS")
               : 10;
}

QString member(int number)
{
    return u"m%1"_s.arg(number, 5, 10, '0'_L1);
}

QString textOf(const QString &name, int number)
{
    return u"%1 %2"_s.arg(name).arg(number);
}

/*! One call in five fails: busy, cut before or after its effect, answered by a proxy, or late. */
void armFaults(const sandbox::ControlClient &control)
{
    const QByteArray path = R"("target":"api","path":"/cgi-bin/message/send","probability":0.044)";
    const QByteArray cuts = R"(,"count":)" + QByteArray::number(MostCuts);
    for (const QByteArray &fault :
         {R"(,"errcode":-1)"_ba, R"(,"status":502,"body":"<html>")"_ba, R"(,"delay_ms":300)"_ba,
          R"(,"drop":"before")" + cuts, R"(,"drop":"after")" + cuts})
        QCOMPARE(control.post("/sandbox/v1/faults", '{' + path + fault + '}').status, 200);
}

QStringList textsOnPhone(const sandbox::ControlClient &control, const QString &name)
{
    const auto answer = control.get("/sandbox/v1/phone?user=" + name.toUtf8());
    QStringList texts;
    const QJsonArray entries = QJsonDocument::fromJson(answer.body).array();
    for (const QJsonValue &entry : entries)
        texts.append(entry["text"_L1]["content"_L1].toString());
    return texts;
}

} // namespace

/*! What is queued arrives in order and once, whatever becomes of calls and of the program. */
class OutboxChaosTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesAndDoublesNothing_data();
    void losesAndDoublesNothing();
};

void OutboxChaosTest::losesAndDoublesNothing_data()
{
    QTest::addColumn<bool>("checksDuplicates");
    QTest::addColumn<int>("mostUnknown");

    // Who is cut off cannot tell whether the call had its effect before.
    QTest::newRow("what is cut off is unknown") << false << 2 * MostCuts + Kills * MostInFlight;
    QTest::newRow("the platform drops duplicates") << true << Kills * MostInFlight;
}

void OutboxChaosTest::losesAndDoublesNothing()
{
    QFETCH(const bool, checksDuplicates);
    QFETCH(const int, mostUnknown);

    const int members = memberCount();
    const int all = members * TextsEach;
    SandboxOptions options;
    options.furtherMembers = members;
    Sandbox platform(options);
    QVERIFY_RESULT(platform.listen(QHostAddress::LocalHost, 0));
    const sandbox::ControlClient control(platform);
    armFaults(control);

    const CommandLine cli;
    const Account account = platform.account();
    const QString config = cli.write(
        u"config.ini"_s,
        u"[demo]\ncorpid=%1\nsecret=%2\nagentid=%3\ntoken=%4\nencoding_aes_key=%5\napi_base=%6\n"_s
            .arg(account.corpId, account.secret, account.agentId, account.token,
                 account.encodingAesKey, account.apiBase.toString())
            .toUtf8());
    QFile::setPermissions(config, QFile::ReadOwner | QFile::WriteOwner);
    const auto settings = Settings::load(config);
    QVERIFY_RESULT(settings);
    {
        EngineOptions guest;
        guest.settings = *settings;
        guest.dataDir = cli.path(u"data"_s);
        guest.listen = false;
        Engine engine(guest);
        QVERIFY_RESULT(engine.start());
        for (int i = 0; i < all; ++i) {
            const QString name = member(1 + i % members);
            Draft draft{.recipients = {.users = {name}},
                        .message = wecom::OutgoingMessage::text(textOf(name, i / members))};
            draft.message.options.checksDuplicates = checksDuplicates;
            QVERIFY_RESULT(waitFor(engine.enqueue(u"demo"_s, draft)));
        }
    }

    const auto reader = MessageReader::open(cli.path(u"data"_s));
    QVERIFY_RESULT(reader);
    const auto left = [&] { return (*reader)->outbox().value().size(); };
    QCOMPARE(left(), all);
    for (int run = 0; run <= Kills; ++run) {
        const auto serve = cli.start({u"serve"_s, u"--config"_s, config, u"--data-dir"_s,
                                      cli.path(u"data"_s), u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(readJsonLine(*serve).value("event"_L1).toString(), u"listening"_s);
        while (left() > all * (Kills - run) / (Kills + 1)) {
            QCOMPARE(serve->state(), QProcess::Running);
            QTest::qWait(20);
        }
        if (run == Kills) {
            QCOMPARE(terminate(*serve), 0);
            break;
        }
        serve->kill();
        while (serve->state() != QProcess::NotRunning)
            QTest::qWait(5);
    }

    const auto rows = (*reader)->after(0, 2 * all);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), all);
    QHash<QString, QStringList> phones;
    for (int i = 1; i <= members; ++i)
        phones.insert(member(i), textsOnPhone(control, member(i)));
    int unknown = 0;
    QHash<QString, QStringList> arrived; // in the order of the queue
    for (const MessageRow &row : *rows) {
        const QString name = row.to.constFirst();
        const auto times = phones.value(name).count(row.text);
        QVERIFY2(row.verdict == Verdict::Sent || row.verdict == Verdict::Unknown,
                 qPrintable(verdictName(row.verdict) + u' ' + row.errmsg));
        QVERIFY2(times == 1 || (times == 0 && row.verdict == Verdict::Unknown),
                 qPrintable(
                     u"%1: %2 times, %3"_s.arg(row.text).arg(times).arg(verdictName(row.verdict))));
        unknown += row.verdict == Verdict::Unknown ? 1 : 0;
        if (times == 1)
            arrived[name].append(row.text);
    }
    for (auto [name, texts] : phones.asKeyValueRange())
        QCOMPARE(texts, arrived.value(name));
    QVERIFY2(unknown <= mostUnknown, qPrintable(QString::number(unknown)));
}

QTEST_GUILESS_MAIN(OutboxChaosTest)
#include "tst_outboxchaos.moc"
