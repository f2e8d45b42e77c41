// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/actionfields.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

Result<std::unique_ptr<const Action>> create(const ActionType &type, const Parameters &parameters)
{
    const wecom::Recipients takers = recipientsOf(parameters);
    // Nobody has to be told.
    const auto checked = takers.isEmpty() ? Result<>() : wecom::checkRecipients(takers);
    if (!checked)
        return tl::unexpected(checked.error());
    const int minutes = numberOf(type, parameters, u"minutes"_s);
    const TemplateText notice = templateOf(type, parameters, u"notice"_s);
    const TemplateText reply = templateOf(type, parameters, u"reply"_s);
    return action([=](const ActionInput &input) {
        return step::HandOver{.minutes = minutes,
                              .takers = takers,
                              .notice = notice.rendered(input.variables),
                              .reply = reply.rendered(input.variables)};
    });
}

Schema schema()
{
    Schema fields{{.key = u"minutes"_s,
                   .label = QT_TRANSLATE_NOOP("Schema", "For"),
                   .kind = Field::Kind::Number,
                   .standard = u"60"_s,
                   .minimum = 1,
                   .maximum = 30 * 24 * 60,
                   .unit = QT_TRANSLATE_NOOP("Schema", "minutes")}};
    fields += recipientFields();
    Field notice = templateText(u"notice"_s, QT_TRANSLATE_NOOP("Schema", "What they are told"));
    notice.standard = u"{sender.name} ({sender}): {text}"_s;
    fields += notice;
    fields += templateText(u"reply"_s, QT_TRANSLATE_NOOP("Schema", "What the member is told"));
    return fields;
}

} // namespace

ActionType handOver()
{
    return {.id = u"handOver"_s,
            .group = PartGroup::Flow,
            .label = QT_TRANSLATE_NOOP("Schema", "Hand over to a person"),
            .help = QT_TRANSLATE_NOOP("Schema", "No rule answers this member for a time, so that "
                                                "somebody can talk to them."),
            .sentence = QT_TRANSLATE_NOOP("Rules", "hand over to a person for {minutes} minutes[, "
                                                   "tell {members}][, tell department "
                                                   "{departments}][, tell tag {tags}]"),
            .schema = schema(),
            .create = create};
}

} // namespace ewc
