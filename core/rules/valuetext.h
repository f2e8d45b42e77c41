// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"
#include "core/rules/rule.h"

namespace ewc {

// Values of parameters as people read them within a sentence.

/*! What stands between the last two entries of a list. */
enum class ListLink { Comma, Or, And };

/*! The value of \a field in \a parameters, or what counts where it is not set: “menu”, “food”;
    Monday to Friday; 5. A flag reads as its label where it is on. Empty if there is nothing to
    say. */
[[nodiscard]] QString valueText(const Field &field, const Parameters &parameters,
                                ListLink link = ListLink::Comma);

/*! Days, times and dates of \a schedule: "Monday to Friday, 08:00–18:00"; empty: always. */
[[nodiscard]] QString scheduleText(const Parameters &schedule);
/*! Days of the week: "Monday to Friday", "Monday, Wednesday". */
[[nodiscard]] QString daysText(const QString &days);
/*! "90 seconds", "5 minutes", "an hour": the largest unit that is exact; empty for none. */
[[nodiscard]] QString durationText(int seconds);

/*! \a text in one line, cut off with "…" behind \a most characters. */
[[nodiscard]] QString shortened(const QString &text, qsizetype most);
/*! \a source with \a pieces in the places of %1, %2 …, whatever these hold themselves. */
[[nodiscard]] QString filledPlaces(const QString &source, const QStringList &pieces);

} // namespace ewc
