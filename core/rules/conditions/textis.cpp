// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/textoptions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class TextIs final : public Condition
{
public:
    explicit TextIs(Keywords words)
        : m_words(std::move(words))
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        // Phones put a space behind what they complete.
        const QStringView text = QStringView(question.text(m_words.folding)).trimmed();
        return std::ranges::any_of(m_words.words,
                                   [text](const QString &word) { return text == word; });
    }

    std::optional<Keywords> keywords() const override { return m_words; }

private:
    Keywords m_words;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    return wordsOf(parameters).map([](const Keywords &words) -> std::unique_ptr<const Condition> {
        return std::make_unique<TextIs>(words);
    });
}

} // namespace

ConditionType textIs()
{
    return {
        .id = u"textIs"_s,
        .group = PartGroup::Text,
        .label = QT_TRANSLATE_NOOP("Schema", "Text is exactly"),
        .help = QT_TRANSLATE_NOOP(
            "Schema", "Holds if the whole text is one of these. Spaces around it do not count."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "the text is {words}"),
        .schema = withFolding({wordsField(
            QT_TRANSLATE_NOOP("Schema", "Texts"),
            QT_TRANSLATE_NOOP("Schema", "What the whole text is; any of them will do."))}),
        .create = create,
    };
}

} // namespace ewc
