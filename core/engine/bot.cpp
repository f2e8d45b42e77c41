// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/whenfinished.h"
#include "core/engine/engine.h"
#include "core/engine/rulesfile.h"
#include <EasyWeChat/bot.h>

#include <QCoreApplication>
#include <QHash>
#include <QPromise>

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

QList<RuleProblem> problemsIn(const QString &rulesFile)
{
    return rulesFile.isEmpty() ? QList<RuleProblem>() : readRulesFile(rulesFile).problems;
}

} // namespace

struct Bot::Private
{
    QString configFile;
    QString account;
    QString rulesFile = {};
    /*! By message type. */
    QHash<QString, std::function<Bot::Said(const IncomingMessage &)>> callbacks = {};

    [[nodiscard]] Answer answer(const Received &received, QObject &context) const;
};

Answer Bot::Private::answer(const Received &received, QObject &context) const
{
    const auto callback = callbacks.constFind(received.message.type());
    if (callback == callbacks.cend())
        return {};
    const Bot::Said said = (*callback)(received.message);
    if (!said.later.isValid())
        return said.reply;
    // Not with then(): a future takes one continuation, and that may be its owner's.
    const auto promise = std::make_shared<QPromise<ewc::Said>>();
    promise->start();
    whenFinished(said.later, &context, [promise](const QFuture<Reply> &reply) {
        if (reply.resultCount() > 0)
            promise->addResult(ewc::Said{.reply = reply.resultAt(0)});
        promise->finish();
    });
    return promise->future();
}

Bot::Bot(const QString &configFile, const QString &account)
    : d(std::make_unique<Private>(Private{.configFile = configFile, .account = account}))
{
}

Bot::~Bot() = default;

void Bot::setCallback(const QString &type, std::function<Said(const IncomingMessage &)> callback)
{
    d->callbacks.insert(type, std::move(callback));
}

void Bot::useRules(const QString &file)
{
    d->rulesFile = file;
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

    for (const RuleProblem &problem : problemsIn(d->rulesFile))
        return complain(u"%1:%2: %3"_s.arg(d->rulesFile).arg(problem.line).arg(problem.sentence));

    settings->accounts = {*account};
    QObject context; // of what callbacks promise
    Engine engine(
        {.settings = *settings,
         .dataDir = settings->system.dataDir,
         .listenAddress = address,
         .listenPort = port,
         .handler = [this,
                     &context](const Received &received) { return d->answer(received, context); },
         .rulesFile = d->rulesFile,
         .announce = false});
    if (const auto started = engine.start(); !started)
        return complain(started.error().detail);
    std::fputs(qPrintable(u"listening on %1\n"_s.arg(engine.url().toString(QUrl::FullyEncoded))),
               stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace ewc
