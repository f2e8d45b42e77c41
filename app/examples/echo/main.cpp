// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <EasyWeChat/Bot>

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    ewc::Bot bot("config.ini", "demo");
    bot.onText(
        [](const ewc::IncomingMessage &message) { return ewc::Reply::text(message.text()); });
    return bot.exec(QHostAddress::Any, 6000);
}
