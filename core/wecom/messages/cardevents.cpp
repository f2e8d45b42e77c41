// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/messages/cardevents.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

/*! The answers of \a message: each begins with its QuestionKey, its options follow. */
QList<CardSelection> selectionsOf(const IncomingMessage &message)
{
    QList<CardSelection> selections;
    for (const IncomingMessage::Fields fields = message.fields();
         const auto &[path, value] : fields) {
        if (path == "SelectedItems.SelectedItem.QuestionKey"_L1)
            selections.append({.questionKey = value, .optionIds = {}});
        else if (path == "SelectedItems.SelectedItem.OptionIds.OptionId"_L1
                 && !selections.isEmpty())
            selections.last().optionIds.append(value);
    }
    return selections;
}

} // namespace

CardEvent CardEvent::fromMessage(const IncomingMessage &message)
{
    return {.event = message.event(),
            .key = message.value(u"EventKey"),
            .taskId = message.value(u"TaskId"),
            .cardType = message.value(u"CardType"),
            .responseCode = message.value(u"ResponseCode"),
            .selections = selectionsOf(message)};
}

QString CardEvent::summary() const
{
    QStringList parts{u"[%1]"_s.arg(event), key};
    for (const CardSelection &selection : selections)
        parts.append(selection.questionKey + u'=' + selection.optionIds.join(u','));
    return parts.join(u' ').simplified();
}

} // namespace ewc::wecom
