// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sandbox.h"

#include "app/cli/output.h"
#include "app/cli/terminationsignal.h"
#include "core/sandbox/sandbox.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr uint MaxFurtherMembers = 100'000;

QJsonValue agentIdValue(const QString &agentId)
{
    return agentId.toLongLong();
}

QJsonObject toJson(const Sandbox &sandbox)
{
    const Account account = sandbox.account();
    const Account robot = sandbox.robot();
    return {
        {u"event"_s, u"listening"_s},
        {u"api_base"_s, sandbox.apiBase().toString()},
        {u"robot"_s, QJsonObject{{u"name"_s, robot.name}, {u"webhook_key"_s, robot.webhookKey}}},
        {u"account"_s, QJsonObject{{u"name"_s, account.name},
                                   {u"corpid"_s, account.corpId},
                                   {u"secret"_s, account.secret},
                                   {u"agentid"_s, agentIdValue(account.agentId)},
                                   {u"token"_s, account.token},
                                   {u"encoding_aes_key"_s, account.encodingAesKey}}}};
}

/*! A config.ini as it stands. */
QString toConfig(const Sandbox &sandbox)
{
    const Account account = sandbox.account();
    const Account robot = sandbox.robot();
    const QStringList lines{u"[%1]"_s.arg(account.name),
                            u"corpid = "_s + account.corpId,
                            u"secret = "_s + account.secret,
                            u"agentid = "_s + account.agentId,
                            u"token = "_s + account.token,
                            u"encoding_aes_key = "_s + account.encodingAesKey,
                            u"api_base = "_s + account.apiBase.toString(),
                            {},
                            u"[%1]"_s.arg(robot.name),
                            u"transport = robot"_s,
                            u"webhook_key = "_s + robot.webhookKey,
                            u"api_base = "_s + robot.apiBase.toString()};
    return u"; "_s
           + Cli::tr(
                 "The sandbox listens on %1. These are its account and its robot, for config.ini:")
                 .arg(sandbox.apiBase().toString())
           + u"\n\n"_s + lines.join(u'\n');
}

int refuse(const QString &what)
{
    printError(what);
    return BadUsage;
}

int runSandbox(const Invocation &invocation)
{
    const auto listen = ListenAddress::parse(invocation.value(u"listen"_s));
    if (!listen)
        return refuse(u"--listen: "_s + listen.error().detail);
    SandboxOptions options;
    bool isSeed = false;
    options.seed = invocation.value(u"seed"_s).toUInt(&isSeed);
    if (!isSeed)
        return refuse(Cli::tr("--seed has to be a number."));
    bool isCount = false;
    const uint members = invocation.value(u"members"_s).toUInt(&isCount);
    if (!isCount || members > MaxFurtherMembers)
        return refuse(Cli::tr("--members has to be a number up to %1.").arg(MaxFurtherMembers));
    options.furtherMembers = static_cast<int>(members);
    options.callback = QUrl(invocation.value(u"callback"_s), QUrl::StrictMode);
    if (invocation.isSet(u"callback"_s)
        && (options.callback.scheme() != "http"_L1 || options.callback.host().isEmpty()))
        return refuse(Cli::tr("--callback has to be a URL of the form http://ADDR:PORT/PATH."));

    TerminationSignal termination;
    Sandbox sandbox(options);
    QObject::connect(&termination, &TerminationSignal::received, qApp, &QCoreApplication::quit);
    QObject::connect(
        &sandbox, &Sandbox::callbackVerified, qApp,
        [quiet = invocation.quiet(),
         last = std::optional<QString>()](const QUrl &url, const QString &problem) mutable {
            if (!quiet && last != problem)
                printError(problem.isEmpty()
                               ? Cli::tr("%1 is verified.").arg(url.toString())
                               : Cli::tr("%1 is not verified: %2").arg(url.toString(), problem));
            last = problem;
        });
    if (const auto listening = sandbox.listen(listen->address, listen->port); !listening)
        return printFailure(listening.error());

    if (invocation.json())
        printJson(toJson(sandbox));
    else if (!invocation.quiet())
        printLine(toConfig(sandbox));
    return QCoreApplication::exec();
}

/*! Each control with an example, as one can paste it. */
QString examples()
{
    const auto control = [](const QString &what, const QString &body, const QString &path) {
        const QString call = body.startsWith(u'{') ? u"-d '%1' "_s.arg(body) : body;
        return u"\n  # %1\n  curl %2'http://127.0.0.1:7080/sandbox/v1/%3'\n"_s.arg(what, call,
                                                                                   path);
    };
    return u"  easywechat sandbox > config.ini\n"
           "  easywechat sandbox --callback http://127.0.0.1:8000/weixin/sandbox\n"_s
           + control(Cli::tr("set and verify the callback URL"),
                     uR"({"url":"http://127.0.0.1:8000/weixin/sandbox"})"_s, u"callback"_s)
           + control(Cli::tr("write as a member; prints the reply"),
                     uR"({"user":"zhangsan","type":"text","content":"你好"})"_s, u"push"_s)
           + control(Cli::tr("press a button of the menu"),
                     uR"({"user":"zhangsan","type":"event","Event":"click","EventKey":"photo"})"_s,
                     u"push"_s)
           + control(Cli::tr("see the menu at the bottom of the app"), {}, u"menu"_s)
           + control(Cli::tr("tell of an approval or a change of the contacts; nobody sends it"),
                     uR"({"type":"event","Event":"sys_approval_change","ApprovalInfo":)"
                     uR"({"SpNo":"1","SpName":"请假","SpStatus":2,"Applyer":{"UserId":"lisi"}}})"_s,
                     u"push"_s)
           + control(Cli::tr("send a picture as a member: image, voice, video or file"),
                     uR"({"user":"zhangsan","type":"image","file":"/tmp/photo.jpg"})"_s, u"push"_s)
           + control(Cli::tr("click a button of the last card on a member's phone"),
                     uR"({"user":"zhangsan","type":"event","Event":"template_card_event",)"
                     uR"("EventKey":"yes"})"_s,
                     u"push"_s)
           + control(Cli::tr("look at a member's phone"), {}, u"phone?user=zhangsan"_s)
           + control(Cli::tr("fetch a picture or file that lies on it"), u"-OJ "_s,
                     u"media?id=MEDIA_ID"_s)
           + control(Cli::tr("let a file expire, or the access tokens"),
                     uR"({"media_id":"MEDIA_ID"})"_s, u"expire"_s)
           + control(Cli::tr("refuse the next send"),
                     uR"({"target":"api","path":"/cgi-bin/message/send","errcode":45009})"_s,
                     u"faults"_s)
           + control(Cli::tr("cut the next call after it took effect"),
                     uR"({"target":"api","path":"/cgi-bin/message/send","drop":"after"})"_s,
                     u"faults"_s)
           + control(Cli::tr("clear all faults"), u"-X DELETE "_s, u"faults"_s)
           + control(Cli::tr("see members, files, counters and what was sent to whom"), {},
                     u"state"_s);
}

} // namespace

Command sandboxCommand()
{
    return {.name = u"sandbox"_s,
            .syntax = {},
            .summary = Cli::tr("Runs a simulator of WeCom, to try everything without an account."),
            .details = {},
            .examples = examples(),
            .options = {{u"listen"_s, Cli::tr("Listen there; loopback only."), u"ADDR:PORT"_s,
                         u"127.0.0.1:7080"_s},
                        {u"callback"_s, Cli::tr("Deliver messages to URL, as soon as it answers."),
                         u"URL"_s},
                        {u"seed"_s, Cli::tr("Draw secret, token and keys from N."), u"N"_s, u"1"_s},
                        {u"members"_s, Cli::tr("Have N members more, m00001 and so on."), u"N"_s,
                         u"0"_s}},
            .run = runSandbox};
}

} // namespace ewc
