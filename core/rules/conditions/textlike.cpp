// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/textoptions.h"
#include "core/rules/wildcard.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class TextLike final : public Condition
{
public:
    TextLike(const QStringList &patterns, TextFolding folding)
        : m_folding(folding)
    {
        for (const QString &pattern : patterns)
            m_patterns.append(Wildcard(QStringView(pattern).trimmed(), folding));
    }

    Result<bool> holds(const Question &question, Captures &captures) const override
    {
        const QString &all = question.text(m_folding);
        const QStringView text = QStringView(all).trimmed();
        if (text.isEmpty())
            return false;
        for (const Wildcard &pattern : m_patterns) {
            if (const auto gaps = pattern.match(text)) {
                keep(*gaps, question, text.data() - QStringView(all).data(), captures);
                return true;
            }
        }
        return false;
    }

    std::optional<Keywords> keywords() const override
    {
        Keywords keywords{.folding = m_folding};
        for (const Wildcard &pattern : m_patterns) {
            const QString literal = pattern.literal();
            if (literal.isEmpty())
                return std::nullopt;
            keywords.words.append(literal);
        }
        return keywords;
    }

private:
    /*! Puts what the * stood for into \a captures, as it was written. */
    void keep(const QList<Wildcard::Gap> &gaps, const Question &question, qsizetype offset,
              Captures &captures) const
    {
        const QString &whole = question.text();
        for (qsizetype i = 0; i < gaps.size(); ++i) {
            const qsizetype begin = offset + gaps.at(i).position;
            const qsizetype first = unfoldedPosition(whole, m_folding, begin);
            const qsizetype last = unfoldedPosition(whole, m_folding, begin + gaps.at(i).length);
            captures.insert(QString::number(i + 1), whole.sliced(first, last - first).trimmed());
        }
    }

    TextFolding m_folding;
    QList<Wildcard> m_patterns;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    const QStringList patterns = textsOf(parameters, u"words");
    if (patterns.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "Say at least one text.")));
    return std::make_unique<TextLike>(patterns, foldingOf(parameters));
}

} // namespace

ConditionType textLike()
{
    return {
        .id = u"textLike"_s,
        .group = PartGroup::Text,
        .label = QT_TRANSLATE_NOOP("Schema", "Text is like"),
        .help = QT_TRANSLATE_NOOP("Schema",
                                  "Holds if the whole text fits one of these: * stands for "
                                  "anything, ? for one character. {1} is what the first * stands "
                                  "for, {2} the second."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "the text is like {words}"),
        .schema = withFolding({wordsField(
            QT_TRANSLATE_NOOP("Schema", "Patterns"),
            QT_TRANSLATE_NOOP("Schema", "Such as: weather * tomorrow. \\* is the sign itself."))}),
        .create = create,
    };
}

} // namespace ewc
