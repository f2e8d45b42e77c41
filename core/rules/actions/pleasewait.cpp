// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/actionfields.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

Result<std::unique_ptr<const Action>> create(const ActionType &type, const Parameters &parameters)
{
    const int seconds = numberOf(type, parameters, u"seconds"_s);
    const TemplateText text = templateOf(type, parameters, u"text"_s);
    return action([=](const ActionInput &input) {
        return step::PleaseWait{.seconds = seconds, .text = text.rendered(input.variables)};
    });
}

} // namespace

ActionType pleaseWait()
{
    return {.id = u"pleaseWait"_s,
            .group = PartGroup::Flow,
            .label = QT_TRANSLATE_NOOP("Schema", "Please wait"),
            .help = QT_TRANSLATE_NOOP("Schema", "Says something if what follows takes long. Put it "
                                                "before a program or a call."),
            .sentence =
                QT_TRANSLATE_NOOP("Rules", "say {text} if it is not done after {seconds} seconds"),
            .schema = {secondsField(QT_TRANSLATE_NOOP("Schema", "Not done after"), 3, 600),
                       required(templateText(u"text"_s, QT_TRANSLATE_NOOP("Schema", "Text")))},
            .create = create};
}

} // namespace ewc
