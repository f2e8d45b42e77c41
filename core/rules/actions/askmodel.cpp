// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/actionfields.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

Result<std::unique_ptr<const Action>> create(const ActionType &type, const Parameters &parameters)
{
    const step::Model model{.baseUrl = textOf(type, parameters, u"baseUrl"_s),
                            .key = textOf(type, parameters, u"key"_s),
                            .model = textOf(type, parameters, u"model"_s),
                            .history = numberOf(type, parameters, u"history"_s),
                            .seconds = numberOf(type, parameters, u"seconds"_s)};
    const TemplateText prompt = templateOf(type, parameters, u"prompt"_s);
    const TemplateText fallback = templateOf(type, parameters, u"fallback"_s);
    return action([=](const ActionInput &input) {
        step::Model step = model;
        step.prompt = prompt.rendered(input.variables);
        step.fallback = fallback.rendered(input.variables);
        return step;
    });
}

Schema schema()
{
    return {
        {.key = u"baseUrl"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Address"),
         .help = QT_TRANSLATE_NOOP("Schema", "Of a service that talks as OpenAI does, up to its "
                                             "version: https://api.example.com/v1"),
         .kind = Field::Kind::Url,
         .isRequired = true,
         .schemes = {u"https"_s, u"http"_s}},
        {.key = u"key"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Key"),
         .help = QT_TRANSLATE_NOOP("Schema", "env:NAME stands for a variable of the environment. "
                                             "A service on this computer may need none."),
         .kind = Field::Kind::Secret},
        {.key = u"model"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Model"),
         .isRequired = true,
         .longest = 128},
        templateText(u"prompt"_s, QT_TRANSLATE_NOOP("Schema", "Instructions"),
                     QT_TRANSLATE_NOOP("Schema", "Who it is and how it answers.")),
        advanced({.key = u"history"_s,
                  .label = QT_TRANSLATE_NOOP("Schema", "It remembers"),
                  .kind = Field::Kind::Number,
                  .standard = u"6"_s,
                  .minimum = 0,
                  .maximum = 100,
                  .unit = QT_TRANSLATE_NOOP("Schema", "messages")}),
        advanced(secondsField(QT_TRANSLATE_NOOP("Schema", "Give up after"), 60, 600)),
        templateText(u"fallback"_s, QT_TRANSLATE_NOOP("Schema", "If it does not answer"),
                     QT_TRANSLATE_NOOP("Schema", "Said instead. Nothing: no reply.")),
    };
}

} // namespace

ActionType askModel()
{
    return {.id = u"askModel"_s,
            .group = PartGroup::Call,
            .label = QT_TRANSLATE_NOOP("Schema", "Ask a language model"),
            .help = QT_TRANSLATE_NOOP("Schema", "Has the message answered by a language model. Its "
                                                "answer is the reply, and {output} in later "
                                                "actions."),
            .sentence = QT_TRANSLATE_NOOP("Rules", "reply with what the model {model} answers"),
            .schema = schema(),
            .create = create,
            .hasOutput = true,
            .isDangerous = true};
}

} // namespace ewc
