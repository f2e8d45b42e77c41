// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/send.h"

#include "app/cli/guest.h"
#include "app/cli/messageoptions.h"
#include "app/cli/output.h"
#include "core/base/errortext.h"
#include "core/settings/enginelock.h"
#include "core/wecom/errmsg.h"
#include "core/wecom/errorcode.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! What a verdict means and what to do about it: the platform's word, or the network's. */
struct Explanation
{
    QString meaning;
    QString remedy;
};

Explanation explain(const SendReport &report)
{
    if (report.errcode != 0)
        return {wecom::errorCodeMeaning(report.errcode),
                wecom::remedyFor(report.errcode, report.errmsg)};
    switch (report.verdict) {
    case Verdict::Partial:
        return {Cli::tr("Some recipients are invalid or cannot see the application."),
                Cli::tr("Check the names, and the application's visible range in the admin "
                        "console.")};
    case Verdict::Unknown:
        return {kindText(ErrorKind::Timeout),
                Cli::tr("It may have been delivered: look before sending it again.")};
    case Verdict::Failed:
        return {kindText(ErrorKind::Unavailable),
                Cli::tr("Check the network, api_base and proxy, then send it again.")};
    case Verdict::Cancelled:
        return {Cli::tr("A part before it was not sent."),
                Cli::tr("Put right what was wrong with that part, then send all of it again.")};
    default:
        return {wecom::errorCodeMeaning(0), wecom::errorCodeRemedy(0)};
    }
}

int exitCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Partial:
        return SomeInvalid;
    case Verdict::Rejected:
    case Verdict::Cancelled: // with the part before it
        return RejectedByPlatform;
    case Verdict::Failed:
        return NotReachable;
    case Verdict::Unknown:
        return UnknownOutcome;
    default:
        return Success;
    }
}

QJsonObject toJson(const SendReport &report, qsizetype part, qsizetype parts)
{
    const Explanation explanation = explain(report);
    return {{u"id"_s, report.id},
            {u"status"_s, verdictName(report.verdict)},
            {u"errcode"_s, report.errcode},
            {u"errmsg"_s, report.errmsg},
            {u"meaning"_s, explanation.meaning},
            {u"remedy"_s, explanation.remedy},
            {u"msgid"_s, report.msgId},
            {u"invaliduser"_s, QJsonArray::fromStringList(report.invalidUsers)},
            {u"invalidparty"_s, QJsonArray::fromStringList(report.invalidParties)},
            {u"invalidtag"_s, QJsonArray::fromStringList(report.invalidTags)},
            {u"part"_s, part},
            {u"parts"_s, parts}};
}

/*! The verdict in lines for people: what, why, what to do. */
QString toText(const SendReport &report)
{
    const QString verdict = verdictName(report.verdict);
    if (exitCode(report.verdict) == Success)
        return report.msgId.isEmpty() ? verdict : u"%1 (%2)"_s.arg(verdict, report.msgId);

    const Explanation explanation = explain(report);
    const QString code = report.errcode == 0 ? QString() : QString::number(report.errcode) + u' ';
    QStringList lines{verdict + u": "_s + code + explanation.meaning};
    if (report.verdict == Verdict::Partial)
        lines.append(Cli::tr("Not delivered to: %1")
                         .arg((report.invalidUsers + report.invalidParties + report.invalidTags)
                                  .join(u", "_s)));
    else if (!report.errmsg.isEmpty())
        lines.append(printable(report.errmsg));
    lines.append(explanation.remedy);
    return lines.join(u"\n  "_s);
}

/*! Prints the verdict of each part; returns the worst as an exit code. */
int print(const QList<SendReport> &reports, const Invocation &invocation)
{
    int worst = Success;
    qsizetype part = 0;
    for (const SendReport &report : reports) {
        ++part;
        const int code = exitCode(report.verdict);
        if (invocation.json())
            printJson(toJson(report, part, reports.size()));
        else if (code != Success)
            printError(toText(report));
        else if (!invocation.quiet())
            printLine(toText(report));
        worst = std::max(worst, code);
    }
    return worst;
}

Result<std::chrono::milliseconds> readTimeout(const Invocation &invocation)
{
    bool isNumber = false;
    const double seconds = invocation.value(u"timeout"_s).toDouble(&isNumber);
    if (!isNumber || seconds <= 0 || seconds > 3600)
        return failure(ErrorKind::InvalidInput,
                       Cli::tr("--timeout has to be a number of seconds."));
    return std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>(seconds));
}

int send(const Invocation &invocation)
{
    const auto timeout = readTimeout(invocation);
    if (!timeout)
        return printFailure(timeout.error());
    const auto settings = invocation.settings();
    if (!settings)
        return printFailure(settings.error());
    const auto account = settings->account({});
    if (!account)
        return printFailure(account.error());
    const auto draft = readDraft(invocation, *account);
    if (!draft)
        return printFailure(draft.error());

    const EngineOptions options = guestOptions(invocation, *settings);
    Engine engine(options);
    if (const auto started = engine.start(); !started)
        return printFailure(started.error());
    const bool isQueued = invocation.isSet(u"queue"_s);
    if (isQueued && !invocation.quiet() && !runningEngine(options.dataDir))
        printError(Cli::tr("Nothing is running on %1 now: it will be sent when serve is.")
                       .arg(options.dataDir));

    (isQueued ? engine.enqueue(account->name, *draft)
              : engine.send(account->name, *draft, *timeout))
        .then(qApp, [&](const Result<QList<SendReport>> &reports) {
            exitWith(reports ? print(*reports, invocation) : printFailure(reports.error()));
        });
    return QCoreApplication::exec();
}

QList<QCommandLineOption> options()
{
    QList<QCommandLineOption> options = draftOptions();
    options.append(
        {u"timeout"_s, Cli::tr("Wait for the verdict at most that long."), u"SECONDS"_s, u"30"_s});
    options.append({u"queue"_s, Cli::tr("Leave it to the running serve or console, at once.")});
    return options;
}

} // namespace

Command sendCommand()
{
    return {.name = u"send"_s,
            .syntax = u"[TEXT]"_s,
            .summary = Cli::tr("Sends a message and waits for the verdict."),
            .details =
                u'\n'
                + Cli::tr("TEXT is one text; - reads it from standard input.\n"
                          "Exit codes: 0 delivered to all, 2 usage or a limit, 3 some recipients "
                          "are invalid,\n"
                          "4 rejected by WeCom, 5 not reachable, 6 sent, but the answer never "
                          "came."),
            .examples = u"  easywechat send --to zhangsan \"backup finished\"\n"
                        "  easywechat send --to zhangsan --image chart.png\n"
                        "  easywechat send --to zhangsan --file report.pdf\n"
                        "  df -h | easywechat send --to 'zhangsan|lisi' -\n"
                        "  easywechat send --party 2 --markdown '**disk full** on nas'\n"
                        "  easywechat --account demo --json send --to @all --queue hello\n"_s,
            .options = options(),
            .run = send};
}

} // namespace ewc
