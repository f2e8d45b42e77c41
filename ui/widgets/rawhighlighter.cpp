// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rawhighlighter.h"

#include "ui/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ewc::ui {

RawHighlighter::RawHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void RawHighlighter::setFormatOfText(RawFormat format, const QPalette &palette)
{
    m_format = format;
    m_markup = themeColor(ColorRole::MutedText, palette);
    m_name = themeColor(ColorRole::Ok, palette);
    rehighlight();
}

void RawHighlighter::highlightBlock(const QString &text)
{
    // The value keeps the colour of text; a JSON value is matched so that nothing inside it is.
    static const QRegularExpression xml(
        uR"((?<markup><!\[CDATA\[|\]\]>|</?|/?>)|(?<=<|</)(?<name>[\w.-]+))"_s);
    static const QRegularExpression json(
        uR"((?<markup>[{}\[\],])|(?<name>"(?:[^"\\]|\\.)*")(?=\s*:)|"(?:[^"\\]|\\.)*")"_s);

    const auto colour = [this](const QRegularExpressionMatch &match, const QString &group,
                               const QColor &color) {
        if (match.hasCaptured(group)) {
            setFormat(static_cast<int>(match.capturedStart(group)),
                      static_cast<int>(match.capturedLength(group)), color);
        }
    };
    const QRegularExpression &pattern = m_format == RawFormat::Xml ? xml : json;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        colour(match, u"markup"_s, m_markup);
        colour(match, u"name"_s, m_name);
    }
}

} // namespace ewc::ui
