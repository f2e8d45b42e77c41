// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/actionfields.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

Result<std::unique_ptr<const Action>> create(const ActionType &type, const Parameters &parameters)
{
    const QString source = textOf(type, parameters, u"file"_s);
    const FileTemplate file(source);
    if (!file.isFile() || source == "{output}"_L1)
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP(
                           "Schema", "File: has to be a whole path, such as /srv/log.txt.")));
    const TemplateText line = templateOf(type, parameters, u"line"_s);
    return action([=](const ActionInput &input) {
        return step::FileLine{.file = file.rendered(input.variables),
                              .line = line.rendered(input.variables)};
    });
}

Schema schema()
{
    Field line = templateLine(u"line"_s, QT_TRANSLATE_NOOP("Schema", "Line"));
    line.standard = u"{date} {time} {sender} {text}"_s;
    return {{.key = u"file"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "File"),
             .help = QT_TRANSLATE_NOOP("Schema", "It is made if it is not there. {date} in its "
                                                 "name makes one for each day."),
             .kind = Field::Kind::File,
             .isRequired = true,
             .longest = 4096,
             .isTemplate = true},
            line};
}

} // namespace

ActionType writeLine()
{
    return {.id = u"writeLine"_s,
            .group = PartGroup::Note,
            .label = QT_TRANSLATE_NOOP("Schema", "Line in a file"),
            .help = QT_TRANSLATE_NOOP("Schema", "Writes a line at the end of a text file."),
            .sentence = QT_TRANSLATE_NOOP("Rules", "write {line} to {file}"),
            .schema = schema(),
            .create = create,
            .isDangerous = true};
}

} // namespace ewc
