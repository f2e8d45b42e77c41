// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/list/rulestext.h"

#include "ui/models/messagetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ewc::ui {
namespace {

/*! The context of translation. */
class RulesText
{
    Q_DECLARE_TR_FUNCTIONS(RulesText)
};

} // namespace

QString sectionText(RuleSection section)
{
    switch (section) {
    case RuleSection::Before:
        return RulesText::tr("Before");
    case RuleSection::Fallback:
        return RulesText::tr("Fallback");
    case RuleSection::Rules:
        break;
    }
    return RulesText::tr("Rules");
}

QString sectionHelp(RuleSection section)
{
    switch (section) {
    case RuleSection::Before:
        return RulesText::tr("asked first: whom not to answer, and the like");
    case RuleSection::Fallback:
        return RulesText::tr("asked when nothing else has answered");
    case RuleSection::Rules:
        break;
    }
    return RulesText::tr("asked from top to bottom, until one answers");
}

QString hitsText(qint64 hits)
{
    return hits == 1 ? RulesText::tr("1 hit")
                     : RulesText::tr("%1 hits").arg(QLocale().toString(hits));
}

QString errorsText(qint64 errors)
{
    return errors == 1 ? RulesText::tr("1 error")
                       : RulesText::tr("%1 errors").arg(QLocale().toString(errors));
}

QString rulesText(qint64 count)
{
    return count == 1 ? RulesText::tr("1 rule")
                      : RulesText::tr("%1 rules").arg(QLocale().toString(count));
}

QString agoText(qint64 time, qint64 now)
{
    constexpr qint64 Minute = 60 * 1000; // milliseconds
    constexpr qint64 Hour = 60 * Minute;
    const qint64 ago = now - time;
    if (ago < Minute)
        return RulesText::tr("just now");
    if (ago < Hour)
        return RulesText::tr("%1 min ago").arg(ago / Minute);
    if (ago < 24 * Hour)
        return RulesText::tr("%1 h ago").arg(ago / Hour);
    return timeText(time);
}

QString millisecondsText(double milliseconds)
{
    if (milliseconds < 1)
        return RulesText::tr("under 1 ms");
    if (milliseconds < 1000)
        return RulesText::tr("%1 ms").arg(QLocale().toString(std::lround(milliseconds)));
    return RulesText::tr("%1 s").arg(QLocale().toString(milliseconds / 1000, 'f', 1));
}

} // namespace ewc::ui
