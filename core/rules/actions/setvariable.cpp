// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/actionfields.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! It has to fit between the braces of {var.NAME}. */
QString problemOfName(const QString &name)
{
    return TemplateText(u"{var."_s + name + u'}').variables() == QStringList{u"var."_s + name}
               ? QString()
               : schemaText(QT_TRANSLATE_NOOP(
                   "Schema", "has to be a name of letters, digits, points and underscores."));
}

Result<std::unique_ptr<const Action>> create(const ActionType &type, const Parameters &parameters)
{
    const QString name = textOf(type, parameters, u"name"_s);
    const TemplateText value = templateOf(type, parameters, u"value"_s);
    const bool isPerMember = flagOf(type, parameters, u"perMember"_s);
    return action([=](const ActionInput &input) {
        return step::SetVariable{
            .name = name, .value = value.rendered(input.variables), .isPerMember = isPerMember};
    });
}

Schema schema()
{
    return {{.key = u"name"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "Name"),
             .help = QT_TRANSLATE_NOOP("Schema", "Templates use it as {var.NAME}."),
             .isRequired = true,
             .longest = 64,
             .check = problemOfName,
             .source = Field::Source::Variables},
            templateText(u"value"_s, QT_TRANSLATE_NOOP("Schema", "Value"),
                         QT_TRANSLATE_NOOP("Schema", "Nothing: it is forgotten.")),
            onFlag(u"perMember"_s, QT_TRANSLATE_NOOP("Schema", "For each member"),
                   QT_TRANSLATE_NOOP("Schema", "Off: one value for everybody."))};
}

} // namespace

ActionType setVariable()
{
    return {.id = u"setVariable"_s,
            .group = PartGroup::Note,
            .label = QT_TRANSLATE_NOOP("Schema", "Remember a value"),
            .help = QT_TRANSLATE_NOOP("Schema", "Keeps a value under a name, for conditions and "
                                                "templates of later messages."),
            .sentence = QT_TRANSLATE_NOOP("Rules", "remember {value} as {name}"),
            .schema = schema(),
            .create = create};
}

} // namespace ewc
