// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/textoptions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class TextStarts final : public Condition
{
public:
    explicit TextStarts(Keywords words)
        : m_words(std::move(words))
    {
    }

    Result<bool> holds(const Question &question, Captures &captures) const override
    {
        const QString &all = question.text(m_words.folding);
        const QStringView text = QStringView(all).trimmed();
        qsizetype longest = 0;
        for (const QString &word : m_words.words) {
            if (text.startsWith(word))
                longest = std::max(longest, word.size());
        }
        if (longest == 0)
            return false;
        const QString &whole = question.text();
        const qsizetype before = text.data() - QStringView(all).data();
        captures.insert(
            u"1"_s,
            whole.sliced(unfoldedPosition(whole, m_words.folding, before + longest)).trimmed());
        return true;
    }

    std::optional<Keywords> keywords() const override { return m_words; }

private:
    Keywords m_words;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    return wordsOf(parameters).map([](const Keywords &words) -> std::unique_ptr<const Condition> {
        return std::make_unique<TextStarts>(words);
    });
}

} // namespace

ConditionType textStarts()
{
    return {
        .id = u"textStarts"_s,
        .group = PartGroup::Text,
        .label = QT_TRANSLATE_NOOP("Schema", "Text starts with"),
        .help = QT_TRANSLATE_NOOP(
            "Schema", "Holds if the text begins with one of these. {1} is what follows it."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "the text starts with {words}"),
        .schema = withFolding({wordsField(
            QT_TRANSLATE_NOOP("Schema", "Beginnings"),
            QT_TRANSLATE_NOOP("Schema", "What the text begins with; any of them will do."))}),
        .create = create,
    };
}

} // namespace ewc
