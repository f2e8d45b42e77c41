// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/accountname.h"

#include "core/base/schema.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LongestName = 64; // it is a part of the callback's URL, and shown in one line

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

} // namespace

QString problemOfAccountName(const QString &name)
{
    static const QRegularExpression delimiters(u"[/\\[\\]]"_s);
    if (name.trimmed().isEmpty())
        return schemaText(QT_TRANSLATE_NOOP("Schema", "The account needs a name."));
    if (name.size() > LongestName)
        return schemaText(QT_TRANSLATE_NOOP("Schema", "The name of an account can have %1 "
                                                      "characters, but this has %2."))
            .arg(LongestName)
            .arg(name.size());
    if (name.contains(delimiters) || std::ranges::any_of(name, isControl))
        return schemaText(QT_TRANSLATE_NOOP("Schema", "The name of an account cannot hold a "
                                                      "slash, a bracket or a line break."));
    // In any case: [System] beside [system] would be a trap.
    if (!isAccountSection(name.trimmed().toLower()))
        return schemaText(QT_TRANSLATE_NOOP("Schema", "%1 has a meaning of its own in config.ini. "
                                                      "Please choose another name."))
            .arg(name.trimmed());
    return {};
}

QString takenName(const QString &name)
{
    return schemaText(QT_TRANSLATE_NOOP("Schema", "There is an account called %1 already. Please "
                                                  "choose another name."))
        .arg(name);
}

QString numberedName(const QString &name, int number)
{
    static const QRegularExpression numbered(u"^(.+)-([0-9]{1,2})$"_s);
    const auto match = numbered.match(name);
    const int start = match.hasMatch() ? match.captured(2).toInt() : 1;
    const QString suffix = u"-%1"_s.arg(start + number);
    QString stem = (match.hasMatch() ? match.captured(1) : name).left(LongestName - suffix.size());
    if (stem.back().isHighSurrogate()) // half a character
        stem.chop(1);
    return stem + suffix;
}

bool isAccountSection(const QString &name)
{
    return name != "system"_L1 && name != "camera"_L1;
}

} // namespace ewc
