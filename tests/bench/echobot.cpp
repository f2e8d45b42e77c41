// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// app/examples/echo, but with its config and port given by the benchmark.

#include <EasyWeChat/Bot>

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    ewc::Bot bot(QString::fromLocal8Bit(argv[1]), QStringLiteral("demo"));
    bot.onText(
        [](const ewc::IncomingMessage &message) { return ewc::Reply::text(message.text()); });
    return bot.exec(QHostAddress::LocalHost, 0);
}
