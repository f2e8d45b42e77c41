// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/textoptions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class TextEnds final : public Condition
{
public:
    explicit TextEnds(Keywords words)
        : m_words(std::move(words))
    {
    }

    Result<bool> holds(const Question &question, Captures &captures) const override
    {
        const QString &all = question.text(m_words.folding);
        const QStringView text = QStringView(all).trimmed();
        qsizetype longest = 0;
        for (const QString &word : m_words.words) {
            if (text.endsWith(word))
                longest = std::max(longest, word.size());
        }
        if (longest == 0)
            return false;
        const QString &whole = question.text();
        const qsizetype before = text.data() - QStringView(all).data();
        captures.insert(
            u"1"_s,
            whole.first(unfoldedPosition(whole, m_words.folding, before + text.size() - longest))
                .trimmed());
        return true;
    }

    std::optional<Keywords> keywords() const override { return m_words; }

private:
    Keywords m_words;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    return wordsOf(parameters).map([](const Keywords &words) -> std::unique_ptr<const Condition> {
        return std::make_unique<TextEnds>(words);
    });
}

} // namespace

ConditionType textEnds()
{
    return {
        .id = u"textEnds"_s,
        .group = PartGroup::Text,
        .label = QT_TRANSLATE_NOOP("Schema", "Text ends with"),
        .help = QT_TRANSLATE_NOOP(
            "Schema", "Holds if the text ends with one of these. {1} is what stands before it."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "the text ends with {words}"),
        .schema = withFolding({wordsField(
            QT_TRANSLATE_NOOP("Schema", "Endings"),
            QT_TRANSLATE_NOOP("Schema", "What the text ends with; any of them will do."))}),
        .create = create,
    };
}

} // namespace ewc
