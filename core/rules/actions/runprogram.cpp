// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/actionfields.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr int MostArguments = 100;

/*! What may hold no variable: who writes shall not choose what is run. */
QString problemOfProgram(const QString &program)
{
    return TemplateText(program).isPlain()
               ? QString()
               : schemaText(QT_TRANSLATE_NOOP(
                   "Schema", "cannot hold variables: put them into the arguments."));
}

Result<std::unique_ptr<const Action>> create(const ActionType &type, const Parameters &parameters)
{
    const QString source = textOf(type, parameters, u"program"_s);
    const FileTemplate file(source);
    const QString program = file.isFile() ? file.rendered({}) : source;
    QList<TemplateText> arguments;
    for (const QString &argument : textsOf(parameters["arguments"_L1]))
        arguments.append(TemplateText(argument));
    const TemplateText input = templateOf(type, parameters, u"input"_s);
    const int seconds = numberOf(type, parameters, u"seconds"_s);
    const bool replies = flagOf(type, parameters, u"replies"_s);
    return action([=](const ActionInput &given) {
        step::Program step{.program = program,
                           .input = input.rendered(given.variables),
                           .seconds = seconds,
                           .replies = replies};
        for (const TemplateText &argument : arguments)
            step.arguments.append(argument.rendered(given.variables));
        return step;
    });
}

Schema schema()
{
    return {{.key = u"program"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "Program"),
             .help = QT_TRANSLATE_NOOP("Schema", "Its path, or a name that is looked for in PATH. "
                                                 "It is run without a shell."),
             .kind = Field::Kind::File,
             .isRequired = true,
             .longest = 4096,
             .check = problemOfProgram},
            {.key = u"arguments"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "Arguments"),
             .help = QT_TRANSLATE_NOOP(
                 "Schema", "One each; what a member writes stays one argument, whatever "
                           "is in it. Put -- before it if the program has options."),
             .kind = Field::Kind::List,
             .maximum = MostArguments,
             .longest = 4096,
             .isTemplate = true},
            advanced(templateText(u"input"_s, QT_TRANSLATE_NOOP("Schema", "Input"),
                                  QT_TRANSLATE_NOOP("Schema", "What the program reads."))),
            secondsField(QT_TRANSLATE_NOOP("Schema", "Stop it after"), 30, 3600),
            onFlag(u"replies"_s, QT_TRANSLATE_NOOP("Schema", "Reply with what it prints"))};
}

} // namespace

ActionType runProgram()
{
    return {.id = u"runProgram"_s,
            .group = PartGroup::Call,
            .label = QT_TRANSLATE_NOOP("Schema", "Run a program"),
            .help = QT_TRANSLATE_NOOP("Schema", "Runs a program on this computer. What it prints "
                                                "is the reply, and {output} in later actions."),
            .sentence = QT_TRANSLATE_NOOP("Rules", "run {program}[ with {arguments}]"),
            .schema = schema(),
            .create = create,
            .hasOutput = true,
            .isDangerous = true};
}

} // namespace ewc
