// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QJsonObject>

namespace ewc {

/*! Prints \a text and a line feed on standard output, and does not keep it in a buffer. */
void printLine(const QString &text);
/*! Prints \a object as one line on standard output. */
void printJson(const QJsonObject &object);
/*! Prints \a text on standard error, after the program's name. */
void printError(const QString &text);
/*! Prints \a text and a line feed on standard error, without the program's name: "FILE:LINE: what".
 */
void printErrorLine(const QString &text);
/*! Prints what \a error means and its detail, and returns the ExitCode for it. */
int printFailure(const Error &error);

/*! \a text on one line, without characters that a terminal would obey. */
[[nodiscard]] QString printable(const QString &text);

/*! Sends the program's log to standard error: warnings, and if \a verbose what goes on. */
void setUpLogging(bool verbose);

} // namespace ewc
