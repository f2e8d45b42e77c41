// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/chat.h"

#include "app/cli/guest.h"
#include "app/cli/output.h"
#include "core/wecom/errmsg.h"
#include "core/wecom/errorcode.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

using Answer = QFuture<Result<wecom::GroupChat>>;

QStringList listOf(const Invocation &invocation, const QString &option)
{
    return invocation.value(option).split(u'|', Qt::SkipEmptyParts);
}

void print(const wecom::GroupChat &chat, const Invocation &invocation)
{
    if (invocation.json())
        printJson({{u"chatid"_s, chat.id},
                   {u"name"_s, chat.name},
                   {u"owner"_s, chat.owner},
                   {u"userlist"_s, QJsonArray::fromStringList(chat.members)}});
    else if (!invocation.quiet())
        printLine(u"%1  %2  %3"_s.arg(chat.id, printable(chat.name), chat.members.join(u'|')));
}

int printRefusal(const Error &error)
{
    if (error.code == 0)
        return printFailure(error);
    printError(u"%1 %2\n  %3\n  %4"_s.arg(
        QString::number(error.code), wecom::errorCodeMeaning(error.code), printable(error.detail),
        wecom::remedyFor(error.code, error.detail)));
    return RejectedByPlatform;
}

/*! Asks \a engine for what the words of \a invocation say. */
Result<Answer> ask(Engine &engine, const QString &account, const Invocation &invocation)
{
    const QString word = invocation.arguments().value(0);
    const QString id = invocation.value(u"chat"_s);
    if (word == "create"_L1) {
        if (listOf(invocation, u"to"_s).size() < 2)
            return failure(ErrorKind::InvalidInput,
                           Cli::tr("--to has to name two members at least."));
        return engine.createChat(account, {.id = id,
                                           .name = invocation.value(u"name"_s),
                                           .owner = invocation.value(u"owner"_s),
                                           .members = listOf(invocation, u"to"_s)});
    }
    if (word != "show"_L1 && word != "change"_L1)
        return failure(ErrorKind::InvalidInput, Cli::tr("There has to be create, show or change."));
    if (id.isEmpty())
        return failure(ErrorKind::InvalidInput, Cli::tr("--chat has to name the group chat."));
    if (word == "show"_L1)
        return engine.readChat(account, id);
    return engine.updateChat(account, {.id = id,
                                       .name = invocation.value(u"name"_s),
                                       .owner = invocation.value(u"owner"_s),
                                       .added = listOf(invocation, u"add"_s),
                                       .removed = listOf(invocation, u"remove"_s)});
}

int chat(const Invocation &invocation)
{
    const auto settings = invocation.settings();
    if (!settings)
        return printFailure(settings.error());
    const auto account = settings->account({});
    if (!account)
        return printFailure(account.error());

    Engine engine(guestOptions(invocation, *settings));
    if (const auto started = engine.start(); !started)
        return printFailure(started.error());

    if (invocation.arguments() == QStringList{u"list"_s}) {
        const auto known = engine.chats(account->name);
        if (!known)
            return printFailure(known.error());
        for (const wecom::GroupChat &group : *known)
            print(group, invocation);
        return Success;
    }
    const auto asked = ask(engine, account->name, invocation);
    if (!asked)
        return printFailure(asked.error());
    Answer(*asked).then(qApp, [&invocation](const Result<wecom::GroupChat> &group) {
        if (group)
            print(*group, invocation);
        exitWith(group ? Success : printRefusal(group.error()));
    });
    return QCoreApplication::exec();
}

} // namespace

Command chatCommand()
{
    return {.name = u"chat"_s,
            .syntax = u"create|show|change|list"_s,
            .summary = Cli::tr("Makes and changes the group chats of the application."),
            .details = u'\n'
                       + Cli::tr("WeCom lets an application do so whose visible range is the whole "
                                 "company.\nlist shows those that were made or looked at from "
                                 "here; send --chat sends to them."),
            .examples = u"  easywechat chat create --name 'Night watch' --to 'zhangsan|lisi'\n"
                        "  easywechat chat change --chat CHATID --add wangwu --remove lisi\n"
                        "  easywechat send --chat CHATID \"backup finished\"\n"_s,
            .options = {{u"chat"_s, Cli::tr("Its id; of a new one up to 32 letters and digits."),
                         u"CHATID"_s},
                        {u"name"_s, Cli::tr("Its name, 50 characters at most."), u"NAME"_s},
                        {u"owner"_s, Cli::tr("Whose it is."), u"USER"_s},
                        {u"to"_s, Cli::tr("Who is in it, the owner too."), u"A|B"_s},
                        {u"add"_s, Cli::tr("Who comes in."), u"A|B"_s},
                        {u"remove"_s, Cli::tr("Who goes."), u"A|B"_s}},
            .run = chat};
}

} // namespace ewc
