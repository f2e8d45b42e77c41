// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/actionfields.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

Result<std::unique_ptr<const Action>> create(const ActionType &type, const Parameters &parameters)
{
    const TemplateText title = templateOf(type, parameters, u"title"_s);
    const TemplateText text = templateOf(type, parameters, u"text"_s);
    return action([=](const ActionInput &input) {
        return step::Notify{.title = title.rendered(input.variables),
                            .text = text.rendered(input.variables)};
    });
}

Schema schema()
{
    Field title = templateLine(u"title"_s, QT_TRANSLATE_NOOP("Schema", "Title"));
    title.standard = u"{sender.name}"_s;
    Field text = templateText(u"text"_s, QT_TRANSLATE_NOOP("Schema", "Text"));
    text.standard = u"{text}"_s;
    return {title, text};
}

} // namespace

ActionType notify()
{
    return {.id = u"notify"_s,
            .group = PartGroup::Note,
            .label = QT_TRANSLATE_NOOP("Schema", "Notification on the desktop"),
            .help = QT_TRANSLATE_NOOP("Schema", "Shows a notification on this computer while the "
                                                "window of EasyWeChat is open."),
            .sentence = QT_TRANSLATE_NOOP("Rules", "show {text} on the desktop"),
            .schema = schema(),
            .create = create};
}

} // namespace ewc
