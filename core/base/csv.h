// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace ewc {

/*! A row of a table that holds anything at all. A value. */
struct CsvRow
{
    int line = 1; ///< of the file, on which it begins
    QStringList cells; ///< without spaces around them

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/*!
    Reads a table as spreadsheets write it: RFC 4180 with commas, with the semicolons of some
    countries, or with tabs, whichever its first line holds outside quotes; UTF-8 with or without
    byte order mark, or UTF-16 with one, as Excel's "Unicode text" is.

    Fails with InvalidInput if it is in another encoding or a quote is not closed; detail is a
    sentence in the user's language that names the line.
*/
[[nodiscard]] Result<QList<CsvRow>> readCsv(const QByteArray &csv);

/*! \a rows with commas, quoted where needed, with a byte order mark: without it Excel would take
    UTF-8 for something else. */
[[nodiscard]] QByteArray writeCsv(const QList<QStringList> &rows);

} // namespace ewc
