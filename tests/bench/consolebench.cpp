// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the window under load: what its thread spends a turn of its event loop while a
// thousand messages a second come in, whether it keeps up, and what a large log costs at start.

#include "app/translation.h"
#include "core/store/database.h"
#include "tests/bench/load.h"
#include "tests/bench/wire.h"
#include "tests/support/consolewindow.h"
#include "ui/models/messagelogmodel.h"
#include "ui/widgets/messagetable.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <thread>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using ewc::test::ConsoleWindow;

namespace {

constexpr double PerSecond = 1000;
constexpr std::size_t Connections = 8;
constexpr int StoredMessages = 1'000'000;
constexpr int Rounds = 5;

// What we promise.
constexpr double AllowedTurnMs = 50; // at the 99.9th percentile
constexpr double AllowedGrowthMiB = 4; // from the first third to the end
constexpr double AllowedStartRatio = 1.2;

double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

Settings benchSettings()
{
    Account account;
    account.name = u"demo"_s;
    account.corpId = QString::fromLatin1(bench::CorpId.data(), qsizetype(bench::CorpId.size()));
    account.token = QString::fromLatin1(bench::Token.data(), qsizetype(bench::Token.size()));
    account.encodingAesKey =
        QString::fromLatin1(bench::EncodingAesKey.data(), qsizetype(bench::EncodingAesKey.size()));
    Settings settings;
    settings.accounts = {account};
    return settings;
}

bench::Endpoint endpointOf(const ConsoleWindow &console)
{
    const QUrl url = console.engine.status().url;
    return {.port = static_cast<std::uint16_t>(url.port()), .path = url.path().toStdString()};
}

MessageTable &tableOf(const ConsoleWindow &console)
{
    return *console.window.findChild<MessageTable *>();
}

qint64 lastIdOf(const ConsoleWindow &console)
{
    const QAbstractItemModel *model = tableOf(console).model();
    return model->index(model->rowCount() - 1, 0).data(MessageLogModel::IdRole).toLongLong();
}

bool report(const char *what, double value, const char *unit, double allowed)
{
    std::printf("%-44s %10.2f %-4s (allowed %.2f)%s\n", what, value, unit, allowed,
                value <= allowed ? "" : "  TOO MUCH");
    return value <= allowed;
}

/*! A flood of messages for \a seconds. */
bool measureFlood(int seconds)
{
    ConsoleWindow console;
    console.start(benchSettings());
    if (!console.waitUntilListening())
        return false;

    // What lies between two moments of having nothing to do, whatever the dispatcher does first.
    std::vector<double> turns;
    double lastIdle = threadCpuMs();
    const QObject context;
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock,
                     &context, [&turns, &lastIdle] {
                         const double now = threadCpuMs();
                         turns.push_back(now - std::exchange(lastIdle, now));
                     });

    const auto requests = static_cast<std::size_t>(PerSecond * seconds);
    std::size_t wrong = 0;
    QElapsedTimer elapsed;
    elapsed.start();
    QEventLoop running; // a real one, which blocks between its turns
    std::thread load([&, endpoint = endpointOf(console)] {
        wrong = bench::runLoad(endpoint, requests, Connections, PerSecond);
        QMetaObject::invokeMethod(&running, &QEventLoop::quit, Qt::QueuedConnection);
    });
    double early = 0;
    QTimer::singleShot(seconds * 1000 / 3, &context, [&early] { early = residentMiB(); });
    running.exec();
    load.join();
    const double tookSeconds = static_cast<double>(elapsed.elapsed()) / 1000;
    const auto expected = static_cast<qint64>(requests) * 2; // each message and its answer
    const bool follows =
        QTest::qWaitFor([&] { return lastIdOf(console) == expected; }) && QTest::qWaitFor([&] {
            const QScrollBar *bar = tableOf(console).verticalScrollBar();
            return bar->value() == bar->maximum();
        });
    std::sort(turns.begin(), turns.end());
    const double worst = turns.at(turns.size() * 999 / 1000);
    const double growth = residentMiB() - early;

    std::printf("%zu messages in %.1f s, %zu wrong answers, %zu turns, the longest %.1f ms\n",
                requests, tookSeconds, wrong, turns.size(), turns.back());
    bool kept = report("main thread CPU a turn, 99.9th percentile", worst, "ms", AllowedTurnMs);
    kept =
        report("memory growth over the last two thirds", growth, "MiB", AllowedGrowthMiB) && kept;
    std::printf("%-44s %10s\n", "the newest message is in sight", follows ? "yes" : "NO");
    console.window.close();
    elapsed.restart();
    console.stop();
    std::printf("closed in %lld ms\n", static_cast<long long>(elapsed.elapsed()));
    return kept && follows && wrong == 0;
}

bool fill(const QString &dataDir, int messages)
{
    const auto database = Database::open(dataDir, Durability::Normal);
    return database
           && (*database)->execute(
               u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
               "i < %1) INSERT INTO messages (id, time, account, direction, sender, "
               "type, text, verdict, raw) SELECT i, 1700000000000 + i, 'demo', 0, "
               "'zhangsan', 'text', '消息 message number ' || i, 1, randomblob(200) "
               "FROM n"_s.arg(messages));
}

/*! In a process of its own: says when the window listens and shows its newest messages. */
int startOnce(const QString &dataDir, qint64 lastId)
{
    ConsoleWindow console;
    console.start(benchSettings(), dataDir);
    QEventLoop starting;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &starting, [&] {
        if (console.engine.status().state == EngineStatus::State::Listening
            && (lastId == 0 || lastIdOf(console) == lastId))
            starting.quit();
    });
    look.start(1);
    starting.exec();
    std::puts("usable");
    std::fflush(stdout);
    return 0;
}

/*! From the start of the process to a usable window, in milliseconds. */
double startMs(const QString &dataDir, qint64 lastId)
{
    QProcess process;
    QElapsedTimer elapsed;
    elapsed.start();
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--start"_s, dataDir, QString::number(lastId)});
    (void)process.waitForReadyRead();
    const double ms = static_cast<double>(elapsed.nsecsElapsed()) / 1e6;
    (void)process.waitForFinished();
    return ms;
}

bool measureStart()
{
    const QTemporaryDir empty;
    const QTemporaryDir full;
    if (!fill(full.path(), StoredMessages))
        return false;
    std::vector<double> emptyMs;
    std::vector<double> fullMs;
    for (int round = 0; round <= Rounds; ++round) {
        const double first = startMs(empty.path(), 0);
        const double second = startMs(full.path(), StoredMessages);
        if (round == 0)
            continue; // cold
        emptyMs.push_back(first);
        fullMs.push_back(second);
    }
    const auto median = [](std::vector<double> values) {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    };
    std::printf("start: %.0f ms with an empty log, %.0f ms with %d messages\n", median(emptyMs),
                median(fullMs), StoredMessages);
    return report("start with a full log, times an empty one", median(fullMs) / median(emptyMs),
                  "x", AllowedStartRatio);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    installTranslation(QLocale(u"zh_CN"_s)); // as most people run it: its font is needed anyway
    if (argc == 4 && qstrcmp(argv[1], "--start") == 0)
        return startOnce(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toLongLong());
    const int seconds = argc > 1 ? std::max(3, QByteArray(argv[1]).toInt()) : 60;
    const bool isQuick = measureStart();
    return measureFlood(seconds) && isQuick ? 0 : 1;
}
