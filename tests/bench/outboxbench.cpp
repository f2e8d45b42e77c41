// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to put a message into the outbox: on disk, one by one, while nobody sends.

#include "core/engine/engine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

constexpr int Messages = 1000;
constexpr double AllowedMs = 1; // what we promise, on average

Account account()
{
    Account account;
    account.name = u"demo"_s;
    account.corpId = u"wwcorp"_s;
    account.secret = u"unused"_s;
    account.agentId = u"1"_s;
    return account;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir dir;
    EngineOptions options;
    options.settings.accounts = {account()};
    options.dataDir = dir.path();
    options.listen = false;
    Engine engine(options);
    if (!engine.start()) {
        std::fputs("outbox_bench: the engine does not start\n", stderr);
        return 2;
    }
    std::vector<double> times;
    for (int i = 0; i < Messages; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto queued =
            engine.enqueue({}, {.recipients = {.users = {u"m%1"_s.arg(i % 50)}},
                                .message = wecom::OutgoingMessage::text(u"message %1"_s.arg(i))});
        while (!queued.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (!queued.result()) {
            std::fputs("outbox_bench: a message was not taken\n", stderr);
            return 2;
        }
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    double sum = 0;
    for (const double time : times)
        sum += time;
    std::ranges::sort(times);
    const double mean = sum / Messages;
    std::printf("enqueue: %.3f ms on average, %.3f ms at the 99th percentile, allowed %.1f ms\n",
                mean, times.at(Messages * 99 / 100), AllowedMs);
    return mean <= AllowedMs ? 0 : 1;
}
