// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/textoptions.h"
#include "core/rules/regexpattern.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class TextMatches final : public Condition
{
public:
    TextMatches(QString pattern, QRegularExpression expression, TextFolding folding)
        : m_pattern(std::move(pattern))
        , m_expression(std::move(expression))
        , m_folding(folding)
    {
    }

    Result<bool> holds(const Question &question, Captures &captures) const override
    {
        // Case is the expression's own business: what it captures is as it was written.
        const QString &text = question.text(m_folding & ~TextFolding(TextFold::Case));
        if (text.isEmpty())
            return false;
        const QRegularExpressionMatch match = m_expression.match(text);
        if (!match.isValid())
            return failure(
                ErrorKind::Unavailable,
                QCoreApplication::translate(
                    "Rules",
                    "The regular expression “%1” took too long and was cut off: make it simpler.")
                    .arg(m_pattern.left(100)));
        if (match.hasMatch())
            keep(match, question.text(), captures);
        return match.hasMatch();
    }

    std::optional<Keywords> keywords() const override
    {
        const QStringList literals = literalsOf(m_pattern, m_folding);
        return literals.isEmpty() ? std::nullopt : std::optional(Keywords{m_folding, literals});
    }

private:
    /*! Puts what the groups found into \a captures, as it was written. */
    void keep(const QRegularExpressionMatch &match, const QString &whole, Captures &captures) const
    {
        const QStringList names = m_expression.namedCaptureGroups();
        for (int i = 1; i < names.size(); ++i) {
            QString found;
            if (match.capturedStart(i) >= 0) {
                const qsizetype first = unfoldedPosition(whole, m_folding, match.capturedStart(i));
                const qsizetype last = unfoldedPosition(whole, m_folding, match.capturedEnd(i));
                found = whole.sliced(first, last - first).trimmed();
            }
            captures.insert(QString::number(i), found);
            if (!names.at(i).isEmpty())
                captures.insert(names.at(i), found);
        }
    }

    QString m_pattern;
    QRegularExpression m_expression;
    TextFolding m_folding;
};

QString patternOf(const Parameters &parameters)
{
    return parameters.value("pattern"_L1).toString();
}

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    const QString pattern = patternOf(parameters);
    const TextFolding folding = foldingOf(parameters);
    if (pattern.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "Say a regular expression.")));
    return regularExpression(pattern, folding)
        .map([&](const QRegularExpression &expression) -> std::unique_ptr<const Condition> {
            return std::make_unique<TextMatches>(pattern, expression, folding);
        });
}

QStringList variables(const Parameters &parameters)
{
    QStringList names = QRegularExpression(patternOf(parameters)).namedCaptureGroups();
    names.removeAll(QString());
    return names;
}

} // namespace

ConditionType textMatches()
{
    return {
        .id = u"textMatches"_s,
        .group = PartGroup::Text,
        .label = QT_TRANSLATE_NOOP("Schema", "Text matches a regular expression"),
        .help = QT_TRANSLATE_NOOP(
            "Schema",
            "Holds if the expression is found anywhere in the text; ^ and $ are its beginning and "
            "end. {1} is what the first group found, {name} what the group (?<name>…) found."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "the text matches {pattern}"),
        .schema = withFolding(
            {{.key = u"pattern"_s,
              .label = QT_TRANSLATE_NOOP("Schema", "Regular expression"),
              .help = QT_TRANSLATE_NOOP("Schema", "As in Perl, such as: order (?<number>[0-9]+)"),
              .isRequired = true,
              .longest = 1000}}),
        .create = create,
        .variables = variables,
    };
}

} // namespace ewc
