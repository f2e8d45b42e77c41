// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/messagetemplate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

enum class Choose { Fixed, Random, Turn };

class ReplyText final : public Action
{
public:
    ReplyText(QList<MessageTemplate> texts, Choose choose)
        : m_texts(std::move(texts))
        , m_choose(choose)
    {
    }

    [[nodiscard]] Step step(const ActionInput &input) const override
    {
        return step::Reply{.message = m_texts.at(index(input)).rendered(input.variables)};
    }

private:
    [[nodiscard]] qsizetype index(const ActionInput &input) const
    {
        switch (m_choose) {
        case Choose::Fixed:
            break;
        case Choose::Random:
            return static_cast<qsizetype>(input.chance) % m_texts.size();
        case Choose::Turn:
            return static_cast<qsizetype>(std::max<qint64>(input.turn, 0)) % m_texts.size();
        }
        return 0;
    }

    QList<MessageTemplate> m_texts; ///< not empty
    Choose m_choose;
};

Result<std::unique_ptr<const Action>> create(const ActionType &type, const Parameters &parameters)
{
    QStringList sources{textOf(type, parameters, u"text"_s)};
    const QJsonArray others = parameters["texts"_L1].toArray();
    for (const QJsonValue other : others)
        sources.append(other["text"_L1].toString());

    QList<MessageTemplate> texts;
    for (const QString &source : std::as_const(sources)) {
        auto text =
            MessageTemplate::create(*wecom::outgoingKind(u"text"_s), {{"content"_L1, source}});
        if (!text)
            return tl::unexpected(text.error());
        texts.append(*std::move(text));
    }
    const QString choose = textOf(type, parameters, u"choose"_s);
    return std::make_unique<const ReplyText>(std::move(texts),
                                             choose == "random"_L1 ? Choose::Random
                                             : choose == "turn"_L1 ? Choose::Turn
                                                                   : Choose::Fixed);
}

Schema schema()
{
    return {
        required(templateText(u"text"_s, QT_TRANSLATE_NOOP("Schema", "Text"))),
        advanced(
            {.key = u"choose"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "Reply with"),
             .kind = Field::Kind::Choice,
             .standard = u"fixed"_s,
             .options = {{u"fixed"_s, QT_TRANSLATE_NOOP("Schema", "this text")},
                         {u"random"_s, QT_TRANSLATE_NOOP("Schema", "one of several, at random")},
                         {u"turn"_s, QT_TRANSLATE_NOOP("Schema", "one of several, in turn")}}}),
        advanced(
            {.key = u"texts"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "Other texts"),
             .help = QT_TRANSLATE_NOOP("Schema", "To choose from, beside the first."),
             .kind = Field::Kind::List,
             .maximum = 100,
             .items = {required(templateText(u"text"_s, QT_TRANSLATE_NOOP("Schema", "Text")))}})};
}

} // namespace

ActionType replyText()
{
    return {.id = u"replyText"_s,
            .group = PartGroup::Reply,
            .label = QT_TRANSLATE_NOOP("Schema", "Text"),
            .help = QT_TRANSLATE_NOOP("Schema", "Answers with a text, always the same or one of "
                                                "several. Variables such as {text} are put in."),
            .sentence = QT_TRANSLATE_NOOP("Rules", "reply {text}[ or {texts}]"),
            .schema = schema(),
            .create = create,
            .msgtype = u"text"_s};
}

} // namespace ewc
