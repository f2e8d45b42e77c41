// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ewc {

/*! What came of a slow action. A value. */
struct StepOutcome
{
    QString output = {}; ///< fit to be sent as a text
    QString problem = {}; ///< a sentence in the user's language; empty: it went well

    [[nodiscard]] bool isSuccess() const { return problem.isEmpty(); }
};

/*! \a source of the translation context "Rules" in the user's language. */
[[nodiscard]] QString ruleText(const char *source);

/*! \a bytes as a text: what is no UTF-8 is replaced, control characters and the colours of
    terminals are left out, and so is empty space at the end. */
[[nodiscard]] QString outputText(const QByteArray &bytes);

} // namespace ewc
