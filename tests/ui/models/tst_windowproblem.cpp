// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/enginelink.h"
#include "ui/models/windowproblem.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

using Remedy = WindowProblem::Remedy;
using State = EngineStatus::State;

namespace {

const Error BadConfig{.kind = ErrorKind::InvalidInput, .detail = u"config.ini, key token"_s};

} // namespace

class WindowProblemTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWhileAllIsWell();
    void offersWhatHelps_data();
    void offersWhatHelps();
    void offersToWriteADeletedConfigurationAgain();
    void tellsTheWorstFirst();
};

void WindowProblemTest::saysNothingWhileAllIsWell()
{
    for (const State state : {State::Starting, State::Listening, State::Stopped})
        QVERIFY(!worstProblem({.state = state}, {}, {}));
    QVERIFY(!worstProblem({.state = State::Guest, .owner = {.pid = 7}}, {}, {}));
}

void WindowProblemTest::offersWhatHelps_data()
{
    QTest::addColumn<EngineStatus>("status");
    QTest::addColumn<Remedy>("remedy");

    const auto failed = [](ErrorKind kind) {
        return EngineStatus{.state = State::Failed,
                            .error = {.kind = kind, .detail = u"what exactly"_s}};
    };
    QTest::newRow("a bad value") << failed(ErrorKind::InvalidInput) << Remedy::MendConfig;
    QTest::newRow("no file") << failed(ErrorKind::NotFound) << Remedy::MendConfig;
    QTest::newRow("a port in use") << failed(ErrorKind::Conflict) << Remedy::TryAgain;
    QTest::newRow("an unusable disk") << failed(ErrorKind::Unavailable) << Remedy::TryAgain;
    QTest::newRow("the other program ended")
        << EngineStatus{.state = State::Guest} << Remedy::TakeOver;
}

void WindowProblemTest::offersWhatHelps()
{
    QFETCH(const EngineStatus, status);
    QFETCH(const Remedy, remedy);

    const auto problem = worstProblem(status, {}, {});
    QVERIFY(problem);
    QCOMPARE(problem->remedy, remedy);
    QVERIFY(!problem->what.isEmpty());
    QVERIFY(problem->details.contains(status.error.detail));
}

void WindowProblemTest::offersToWriteADeletedConfigurationAgain()
{
    const Error gone{.kind = ErrorKind::NotFound, .detail = u"no such file"_s};
    QCOMPARE(worstProblem({.state = State::Listening}, {}, gone)->remedy, Remedy::RestoreConfig);
    QCOMPARE(worstProblem({.state = State::Listening}, {}, BadConfig)->remedy, Remedy::MendConfig);
}

void WindowProblemTest::tellsTheWorstFirst()
{
    const EngineStatus failed{.state = State::Failed, .error = {.kind = ErrorKind::Conflict}};
    const EngineStatus listening{.state = State::Listening};
    QCOMPARE(worstProblem(failed, u"disk full"_s, BadConfig)->remedy, Remedy::TryAgain);
    QVERIFY(worstProblem(listening, u"disk full"_s, BadConfig)->details.contains("disk full"_L1));
    QVERIFY(worstProblem(listening, {}, BadConfig)->details.contains("key token"_L1));
}

QTEST_GUILESS_MAIN(WindowProblemTest)
#include "tst_windowproblem.moc"
