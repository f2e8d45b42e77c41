// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "ui/theme.h"

#include <QString>

#include <optional>

namespace ewc::ui {

struct EngineStatus;

/*! What is wrong with the program as a whole: what happened, what it means, what helps. */
struct WindowProblem
{
    enum class Remedy { None, TryAgain, TakeOver, MendConfig, RestoreConfig };

    ColorRole mark = ColorRole::Error;
    QString what;
    QString details; ///< what it means and what to do
    Remedy remedy = Remedy::None; ///< the button that does it
};

/*!
    The worst of what is wrong, in the user's language. \a storeProblem is empty while messages
    can be saved; \a configProblem is that of a config.ini that changed while the program runs.
*/
[[nodiscard]] std::optional<WindowProblem> worstProblem(const EngineStatus &status,
                                                        const QString &storeProblem,
                                                        const std::optional<Error> &configProblem);

} // namespace ewc::ui
