// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/regexpattern.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

// Enough for all that people mean, and a millisecond or so for the rest. A pattern can only lower
// them itself (pcre2pattern, "Setting match resource limits"). Memory is in KiB.
constexpr QLatin1StringView Limits{"(*LIMIT_MATCH=20000)(*LIMIT_DEPTH=5000)(*LIMIT_HEAP=4096)"};

Error problemOf(const QRegularExpression &expression)
{
    return {.kind = ErrorKind::InvalidInput,
            .detail =
                QCoreApplication::translate("Rules", "This is no regular expression: %1 (at %2).")
                    .arg(expression.errorString())
                    .arg(expression.patternErrorOffset() + 1)};
}

} // namespace

QString foldedPattern(const QString &pattern, TextFolding folding)
{
    QString result;
    bool isEscaped = false;
    for (const QChar character : pattern) {
        const QString plain =
            folded(character, folding & (TextFolding(TextFold::Width) | TextFold::Script));
        if (plain == character) {
            result.append(character);
        } else {
            // A full-width bracket is a bracket in the text, and not one of the pattern.
            const bool isWord = plain.front().isLetterOrNumber();
            if (isEscaped && isWord)
                result.chop(1); // \Ａ is a letter, \A is the beginning
            else if (!isEscaped && !isWord)
                result.append(u'\\');
            result.append(plain);
        }
        isEscaped = character == u'\\' && !isEscaped;
    }
    return result;
}

Result<QRegularExpression> regularExpression(const QString &pattern, TextFolding folding)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, folding.testFlag(TextFold::Case));
    // Judged alone, so that places count from its own first character.
    if (const QRegularExpression own(pattern, options); !own.isValid())
        return tl::unexpected(problemOf(own));
    QRegularExpression expression(Limits + foldedPattern(pattern, folding), options);
    if (!expression.isValid())
        return tl::unexpected(problemOf(expression));
    return expression;
}

} // namespace ewc
