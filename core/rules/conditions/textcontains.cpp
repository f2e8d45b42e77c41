// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/textoptions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class TextContains final : public Condition
{
public:
    TextContains(Keywords words, bool needsAll)
        : m_words(std::move(words))
        , m_needsAll(needsAll)
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        const QString &text = question.text(m_words.folding);
        const auto isIn = [&text](const QString &word) { return text.contains(word); };
        return m_needsAll ? std::ranges::all_of(m_words.words, isIn)
                          : std::ranges::any_of(m_words.words, isIn);
    }

    std::optional<Keywords> keywords() const override
    {
        if (!m_needsAll)
            return m_words;
        // One that is missing is enough to know that not all are there: the rarest, by its length.
        return Keywords{.folding = m_words.folding,
                        .words = {*std::ranges::max_element(m_words.words, {}, &QString::size)}};
    }

private:
    Keywords m_words;
    bool m_needsAll = false;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    const bool needsAll = parameters.value("match"_L1).toString() == "all"_L1;
    return wordsOf(parameters)
        .map([needsAll](const Keywords &words) -> std::unique_ptr<const Condition> {
            return std::make_unique<TextContains>(words, needsAll);
        });
}

} // namespace

ConditionType textContains()
{
    return {
        .id = u"textContains"_s,
        .group = PartGroup::Text,
        .label = QT_TRANSLATE_NOOP("Schema", "Text contains"),
        .help = QT_TRANSLATE_NOOP("Schema", "Holds if one of these, or all, stand in the text."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "the text contains {words}[ ({match})]"),
        .schema = withFolding(
            {wordsField(QT_TRANSLATE_NOOP("Schema", "Keywords"),
                        QT_TRANSLATE_NOOP("Schema", "What stands anywhere in the text.")),
             {.key = u"match"_s,
              .label = QT_TRANSLATE_NOOP("Schema", "How many"),
              .help = QT_TRANSLATE_NOOP("Schema", "How many of the keywords have to be there."),
              .kind = Field::Kind::Choice,
              .standard = u"any"_s,
              .options = {{u"any"_s, QT_TRANSLATE_NOOP("Schema", "any of them")},
                          {u"all"_s, QT_TRANSLATE_NOOP("Schema", "all of them")}}}}),
        .create = create,
    };
}

} // namespace ewc
