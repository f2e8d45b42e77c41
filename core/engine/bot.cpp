// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"
#include <EasyWeChat/bot.h>

#include <QCoreApplication>
#include <QHash>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr int ExitUsage = 2;

int complain(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    return ExitUsage;
}

} // namespace

struct Bot::Private
{
    QString configFile;
    QString account;
    QHash<QString, std::function<Bot::Said(const IncomingMessage &)>>
        callbacks; ///< by message type
};

Bot::Bot(const QString &configFile, const QString &account)
    : d(std::make_unique<Private>(Private{configFile, account, {}}))
{
}

Bot::~Bot() = default;

void Bot::setCallback(const QString &type, std::function<Said(const IncomingMessage &)> callback)
{
    d->callbacks.insert(type, std::move(callback));
}

int Bot::exec(const QHostAddress &address, quint16 port)
{
    auto settings = Settings::load(d->configFile);
    if (!settings)
        return complain(settings.error().detail);
    const auto account = settings->account(d->account);
    if (!account)
        return complain(account.error().detail);
    if (account->token.isEmpty())
        return complain(u"%1: [%2] has no token and encoding_aes_key: it cannot receive"_s.arg(
            settings->file, account->name));

    settings->accounts = {*account};
    Engine engine({.settings = *settings,
                   .dataDir = settings->system.dataDir,
                   .listenAddress = address,
                   .listenPort = port,
                   .handler =
                       [this](const Received &received) {
                           const IncomingMessage &message = received.message;
                           const auto callback = d->callbacks.constFind(message.type());
                           if (callback == d->callbacks.cend())
                               return Answer();
                           Said said = (*callback)(message);
                           return said.later.isValid() ? Answer(std::move(said.later))
                                                       : Answer(std::move(said.reply));
                       },
                   .announce = false});
    if (const auto started = engine.start(); !started)
        return complain(started.error().detail);
    std::fputs(qPrintable(u"listening on %1\n"_s.arg(engine.url().toString(QUrl::FullyEncoded))),
               stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace ewc
