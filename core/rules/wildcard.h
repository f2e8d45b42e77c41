// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/textfolding.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace ewc {

/*!
    A pattern that a whole text fits: * stands for any characters, or none, ? for one; \\* and \\?
    are the signs themselves. Takes a time of text × pattern at worst. A value.
*/
class Wildcard final
{
public:
    /*! What a * stood for: a place in the text. */
    struct Gap
    {
        qsizetype position = 0;
        qsizetype length = 0;
    };

    /*! \a pattern, for texts that were folded with \a folding. */
    explicit Wildcard(QStringView pattern, TextFolding folding = {});

    /*! What the * stood for, in order; nothing if \a text does not fit. */
    [[nodiscard]] std::optional<QList<Gap>> match(QStringView text) const;
    /*! The longest text that everything that fits holds; empty if there is none. */
    [[nodiscard]] QString literal() const;

private:
    enum class Kind { Literal, One, Any };
    struct Token
    {
        Kind kind = Kind::Literal;
        QChar unit = {};
    };

    QList<Token> m_tokens;
};

} // namespace ewc
