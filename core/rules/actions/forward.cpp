// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/actionfields.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

Result<std::unique_ptr<const Action>> create(const ActionType &, const Parameters &parameters)
{
    const wecom::Recipients recipients = recipientsOf(parameters);
    if (const auto checked = wecom::checkRecipients(recipients); !checked)
        return tl::unexpected(checked.error());
    return action(
        [recipients](const ActionInput &) { return step::Forward{.recipients = recipients}; });
}

} // namespace

ActionType forward()
{
    return {.id = u"forward"_s,
            .group = PartGroup::Send,
            .label = QT_TRANSLATE_NOOP("Schema", "The message itself (forward)"),
            .help = QT_TRANSLATE_NOOP("Schema", "Passes on what came, with the sender's name; "
                                                "pictures and other files, too."),
            .sentence = QT_TRANSLATE_NOOP("Rules", "forward it to[ {members}][ department "
                                                   "{departments}][ tag {tags}]"),
            .schema = recipientFields(),
            .create = create};
}

} // namespace ewc
