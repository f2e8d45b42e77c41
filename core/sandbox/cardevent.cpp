// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/cardevent.h"

#include "core/sandbox/cardjudge.h"

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

/*! [{"QuestionKey","OptionIds":[…]}] with the elements that XML needs around the entries. */
QJsonValue nested(const QJsonValue &items)
{
    if (!items.isArray())
        return items; // nothing, or nested by the one who pushes
    QJsonArray selected;
    for (const QJsonArray list = items.toArray(); const QJsonValue entry : list) {
        QJsonObject item = entry.toObject();
        if (item.value("OptionIds"_L1).isArray())
            item.insert("OptionIds"_L1, QJsonObject{{u"OptionId"_s, item.value("OptionIds"_L1)}});
        selected.append(item);
    }
    return QJsonObject{{u"SelectedItem"_s, selected}};
}

} // namespace

bool isCardEvent(const QJsonObject &fields)
{
    const QString event = fields.value("Event"_L1).toString();
    return event == "template_card_event"_L1 || event == "template_card_menu_event"_L1;
}

Result<QJsonObject> cardEvent(QJsonObject fields, const QString &userId, Platform &platform)
{
    const QString task = fields.value("TaskId"_L1).toString();
    const auto card = platform.phones.last(userId, [&task](const PhoneEntry &entry) {
        return entry.way == PhoneEntry::Way::Send && entry.type == "template_card"_L1
               && callsBack(entry.content)
               && (task.isEmpty() || entry.content.value("task_id"_L1) == task);
    });
    if (fields.contains("SelectedItems"_L1))
        fields.insert("SelectedItems"_L1, nested(fields.value("SelectedItems"_L1)));
    if (!card)
        return fields;
    if (card->more.value("disabled"_L1).toBool() || card->more.value("recalled"_L1).toBool())
        return failure(ErrorKind::Conflict, u"the buttons of this card do nothing any more"_s);

    fields.insert("TaskId"_L1, card->content.value("task_id"_L1));
    fields.insert("CardType"_L1, card->content.value("card_type"_L1));
    fields.insert("ResponseCode"_L1, platform.cards.issue(card->msgId));
    return fields;
}

QString clickedCard(const QJsonObject &fields, const Platform &platform)
{
    return platform.cards.find(fields.value("ResponseCode"_L1).toString());
}

} // namespace ewc::sandbox
