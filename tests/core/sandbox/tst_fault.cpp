// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/fault.h"
#include "tests/support/qverifyresult.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ErrorKind;
using namespace ewc::sandbox;

namespace {

ewc::Result<Fault> parse(const QByteArray &json)
{
    return Fault::fromJson(QJsonDocument::fromJson(json).object());
}

constexpr auto Api = Fault::Target::Api;
constexpr auto Callback = Fault::Target::Callback;

} // namespace

class FaultTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKey();
    void needsOnlyATarget();
    void refusesNonsense_data();
    void refusesNonsense();
    void hitsAsManyCallsAsAsked();
    void hitsOnlyItsPathAndTarget();
    void hitsByChanceUntilCleared();
    void repeatsWithTheSameSeed();
};

void FaultTest::readsEveryKey()
{
    const auto fault = parse(R"({"target":"api","path":"/cgi-bin/message/send","count":3,
        "probability":0.2,"errcode":45009,"status":502,"delay_ms":2000,"drop":"after",
        "body":"<html>"})");
    QVERIFY_RESULT(fault);
    QCOMPARE(fault->target, Api);
    QCOMPARE(fault->path, "/cgi-bin/message/send"_ba);
    QCOMPARE(fault->count, 3);
    QCOMPARE(fault->probability, 0.2);
    QCOMPARE(fault->errcode, 45009);
    QCOMPARE(fault->status, 502);
    QCOMPARE(fault->delay, std::chrono::milliseconds(2000));
    QCOMPARE(fault->drop, Fault::Drop::After);
    QCOMPARE(fault->body, "<html>"_ba);
}

void FaultTest::needsOnlyATarget()
{
    const auto api = parse(R"({"target":"api"})");
    QVERIFY_RESULT(api);
    QCOMPARE(api->count, 1);
    QCOMPARE(api->errcode, -1);
    const auto callback = parse(R"({"target":"callback"})");
    QVERIFY_RESULT(callback);
    QCOMPARE(callback->status, 503);
}

void FaultTest::refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("no target") << R"({"errcode":45009})"_ba;
    QTest::newRow("unknown target") << R"({"target":"phone"})"_ba;
    QTest::newRow("unknown key") << R"({"target":"api","delay":5})"_ba;
    QTest::newRow("count of zero") << R"({"target":"api","count":0})"_ba;
    QTest::newRow("count as text") << R"({"target":"api","count":"3"})"_ba;
    QTest::newRow("half a count") << R"({"target":"api","count":1.5})"_ba;
    QTest::newRow("probability of zero") << R"({"target":"api","probability":0})"_ba;
    QTest::newRow("probability above one") << R"({"target":"api","probability":1.1})"_ba;
    QTest::newRow("probability as text") << R"({"target":"api","probability":"1"})"_ba;
    QTest::newRow("status that is none") << R"({"target":"api","status":1000})"_ba;
    QTest::newRow("negative delay") << R"({"target":"api","delay_ms":-1})"_ba;
    QTest::newRow("unknown drop") << R"({"target":"api","drop":"now"})"_ba;
    QTest::newRow("body that is no text") << R"({"target":"api","body":{}})"_ba;
    QTest::newRow("errcode of a callback") << R"({"target":"callback","errcode":1})"_ba;
}

void FaultTest::refusesNonsense()
{
    QFETCH(const QByteArray, json);
    QVERIFY_FAILURE(parse(json), ErrorKind::InvalidInput);
}

void FaultTest::hitsAsManyCallsAsAsked()
{
    FaultTable table(1);
    table.arm({.target = Api, .count = 2});
    table.arm({.target = Api, .count = 1, .errcode = 45009});
    QCOMPARE(table.armed(), 2);
    QVERIFY(!table.take(Api, "/a"_ba)->errcode);
    QVERIFY(!table.take(Api, "/a"_ba)->errcode);
    QCOMPARE(table.take(Api, "/a"_ba)->errcode, 45009); // the next one in line
    QVERIFY(!table.take(Api, "/a"_ba));
    QCOMPARE(table.armed(), 0);
}

void FaultTest::hitsOnlyItsPathAndTarget()
{
    FaultTable table(1);
    table.arm({.target = Api, .path = "/cgi-bin/gettoken"_ba, .count = 1});
    QVERIFY(!table.take(Api, "/cgi-bin/message/send"_ba));
    QVERIFY(!table.take(Callback, "/cgi-bin/gettoken"_ba));
    QVERIFY(table.take(Api, "/cgi-bin/gettoken"_ba));
}

void FaultTest::hitsByChanceUntilCleared()
{
    FaultTable table(1);
    table.arm({.target = Api, .probability = 0.2});
    int hits = 0;
    for (int i = 0; i < 1000; ++i)
        hits += table.take(Api, "/a"_ba) ? 1 : 0;
    QVERIFY2(hits > 150 && hits < 250, qPrintable(QString::number(hits)));
    table.clear();
    for (int i = 0; i < 100; ++i)
        QVERIFY(!table.take(Api, "/a"_ba));
}

void FaultTest::repeatsWithTheSameSeed()
{
    FaultTable first(7);
    FaultTable second(7);
    first.arm({.target = Api, .probability = 0.5});
    second.arm({.target = Api, .probability = 0.5});
    for (int i = 0; i < 100; ++i)
        QCOMPARE(first.take(Api, "/a"_ba).has_value(), second.take(Api, "/a"_ba).has_value());
}

QTEST_GUILESS_MAIN(FaultTest)
#include "tst_fault.moc"
