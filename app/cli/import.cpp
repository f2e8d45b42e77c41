// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/import.h"

#include "app/cli/output.h"
#include "core/settings/accountimport.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! What became of one account. */
struct Outcome
{
    QString account; ///< its name in the imported file
    QString result; ///< as a script reads it
    QString name; ///< its name here, empty if it was refused
    QString reason; ///< why it was refused
    QString text; ///< all this for a reader
};

QList<Outcome> outcomesOf(const ImportReport &report)
{
    QList<Outcome> outcomes;
    for (const QString &name : report.added)
        outcomes.append({name, u"added"_s, name, {}, Cli::tr("%1: added").arg(name)});
    for (const auto &[name, newName] : report.renamed)
        outcomes.append({name,
                         u"renamed"_s,
                         newName,
                         {},
                         Cli::tr("%1: added as %2, since there is another account of its name")
                             .arg(name, newName)});
    for (const QString &name : report.unchanged)
        outcomes.append(
            {name, u"unchanged"_s, name, {}, Cli::tr("%1: is there already").arg(name)});
    for (const auto &[name, reason] : report.refused)
        outcomes.append(
            {name, u"refused"_s, {}, reason, Cli::tr("%1: refused: %2").arg(name, reason)});
    return outcomes;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void print(const ImportReport &report, const Invocation &invocation)
{
    for (const Outcome &outcome : outcomesOf(report)) {
        if (invocation.json())
            printJson({{u"account"_s, outcome.account},
                       {u"result"_s, outcome.result},
                       {u"name"_s, textOrNull(outcome.name)},
                       {u"reason"_s, textOrNull(outcome.reason)}});
        else if (!invocation.quiet())
            printLine(printable(outcome.text));
    }
}

/*! Says on standard error what print() did not make plain. */
int conclude(const ImportReport &report, const QString &source, const Invocation &invocation)
{
    if (!report.refused.isEmpty()) {
        if (invocation.quiet() && !invocation.json()) {
            for (const auto &[name, reason] : report.refused)
                printError(printable(Cli::tr("%1: refused: %2").arg(name, reason)));
        }
        printError(Cli::tr("Not everything in %1 could be taken over; the rest was. Correct what "
                           "was refused and import it again.")
                       .arg(source));
        return BadUsage;
    }
    if (report.added.isEmpty() && report.renamed.isEmpty() && report.unchanged.isEmpty()
        && !invocation.quiet())
        printError(Cli::tr("%1: there is no account in it.").arg(source));
    return Success;
}

int importFile(const Invocation &invocation)
{
    const QStringList files = invocation.arguments();
    if (files.size() != 1) {
        printError(Cli::tr("import takes one file: the config.ini whose accounts to take over."));
        return BadUsage;
    }
    auto draft = ConfigDraft::load(invocation.configFile());
    if (!draft) {
        printFailure(draft.error());
        return BadUsage;
    }
    const auto report = importAccounts(*draft, files.constFirst());
    if (!report) {
        printFailure(report.error());
        return BadUsage;
    }
    if (draft->isChanged()) {
        if (const auto saved = draft->save(); !saved)
            return printFailure(saved.error());
    }
    print(*report, invocation);
    return conclude(*report, files.constFirst(), invocation);
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .syntax = u"FILE"_s,
            .summary = Cli::tr("Takes over accounts from another config.ini."),
            .details =
                u'\n'
                + Cli::tr("FILE is a config.ini of EasyWeChat, or of the Python framework of "
                          "that name.\n"
                          "An account whose name is taken by another gets a new one. The keys "
                          "of [system]\n"
                          "are taken over as well if there is no configuration yet.\n"
                          "Exit codes: 0 all taken over, 2 FILE cannot be read, or something "
                          "in it was\n"
                          "refused; the rest is taken over all the same."),
            .examples = u"  easywechat import old/config.ini\n"
                        "  easywechat --config bot.ini --json import old/config.ini\n"_s,
            .options = {},
            .run = importFile};
}

} // namespace ewc
