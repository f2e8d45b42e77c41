// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace ewc {

/*! One line of a ConfigFile: its text, and what it means. A value. */
struct ConfigLine
{
    enum class Kind { Other, Section, Entry };

    QString text; ///< as in the file, a carriage return included, the line feed not
    Kind kind = Kind::Other; ///< Other: blank or a comment
    QString name; ///< of the section, or of the key in lower case
    QString value; ///< unquoted
    qsizetype valueStart = 0; ///< of the value with its quotes, in text
    qsizetype valueLength = 0;

    /*! Fails with InvalidInput; detail says what is wrong and never quotes the line. */
    [[nodiscard]] static Result<ConfigLine> parse(const QString &text);

    /*!
        Returns the entry that reads \a before, \a value and \a after, with quotes and a space
        where they are needed; \a before ends with the delimiter, or what follows it.

        Fails with InvalidInput if it would not read back as \a key with \a value.
    */
    [[nodiscard]] static Result<ConfigLine> entry(const QString &before, const QString &key,
                                                  const QString &value, const QString &after);
};

} // namespace ewc
