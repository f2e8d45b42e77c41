// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/windowproblem.h"

#include "core/base/errortext.h"
#include "ui/enginelink.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

using Remedy = WindowProblem::Remedy;

/*! Lends its tr() to the functions of this file. */
class WindowProblems final
{
    Q_DECLARE_TR_FUNCTIONS(WindowProblems)
};

WindowProblem failureProblem(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
        return {.what = WindowProblems::tr("The accounts cannot be used as they are"),
                .details =
                    WindowProblems::tr("No message is received or answered.\n%1").arg(error.detail),
                .remedy = Remedy::MendConfig};
    case ErrorKind::Conflict:
        return {.what = WindowProblems::tr("Messages cannot be received: the port is taken"),
                .details = WindowProblems::tr(
                               "Another program listens there; sending works all the same. End "
                               "the other program and try again, or choose another port in "
                               "Settings, Server.\n%1")
                               .arg(error.detail),
                .remedy = Remedy::TryAgain};
    default:
        return {.what = WindowProblems::tr("Not running: %1").arg(kindText(error.kind)),
                .details = WindowProblems::tr("No message is received or answered. Mend this, then "
                                              "try again.\n%1")
                               .arg(error.detail),
                .remedy = Remedy::TryAgain};
    }
}

} // namespace

std::optional<WindowProblem> worstProblem(const EngineStatus &status, const QString &storeProblem,
                                          const std::optional<Error> &configProblem)
{
    if (status.state == EngineStatus::State::Failed)
        return failureProblem(status.error);
    if (!storeProblem.isEmpty())
        return WindowProblem{
            .what = WindowProblems::tr("Messages cannot be saved"),
            .details = WindowProblems::tr("New messages are turned away, and WeCom sends them "
                                          "again, until there is space and access on disk.\n%1")
                           .arg(storeProblem)};
    if (configProblem && configProblem->kind == ErrorKind::NotFound)
        return WindowProblem{
            .mark = ColorRole::Warning,
            .what = WindowProblems::tr("config.ini has disappeared"),
            .details =
                WindowProblems::tr("What runs goes on as before, but at the next start there "
                                   "would be no accounts.\n%1")
                    .arg(configProblem->detail),
            .remedy = Remedy::RestoreConfig};
    if (configProblem)
        return WindowProblem{
            .mark = ColorRole::Warning,
            .what = WindowProblems::tr("config.ini has changed and cannot be used"),
            .details =
                WindowProblems::tr("What runs goes on as before.\n%1").arg(configProblem->detail),
            .remedy = Remedy::MendConfig};
    if (status.state == EngineStatus::State::Guest && !status.isAnswering())
        return WindowProblem{.mark = ColorRole::Warning,
                             .what = WindowProblems::tr("Nobody answers any longer"),
                             .details = WindowProblems::tr(
                                 "The EasyWeChat whose window this was has ended. Start it "
                                 "again, or let this window receive and answer."),
                             .remedy = Remedy::TakeOver};
    return std::nullopt;
}

} // namespace ewc::ui
