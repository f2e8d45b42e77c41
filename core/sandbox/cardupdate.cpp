// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/cardupdate.h"

#include "core/sandbox/cardjudge.h"
#include "core/sandbox/recipients.h"

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

/*! The ids in a list of texts or numbers. */
QStringList ids(const QJsonObject &update, QLatin1StringView key)
{
    QStringList ids;
    for (const QJsonArray list = update.value(key).toArray(); const QJsonValue id : list)
        ids.append(id.toVariant().toString());
    return ids;
}

Recipients recipientsOf(const QJsonObject &update, const Directory &directory)
{
    for (const auto key : {"userids"_L1, "partyids"_L1, "tagids"_L1}) {
        const QJsonValue value = update.value(key);
        if (!value.isUndefined() && !value.isNull() && !value.isArray())
            return {.errcode = 40035};
    }
    if (update.value("atall"_L1).toInt() == 1)
        return everybody(directory);
    return resolveRecipients(ids(update, "userids"_L1), ids(update, "partyids"_L1),
                             ids(update, "tagids"_L1), directory);
}

} // namespace

ApiAnswer updateCard(Platform &platform, const QJsonObject &update)
{
    const QString code = update.value("response_code"_L1).toString();
    const QString msgId = platform.cards.find(code);
    if (msgId.isEmpty())
        return badParameter(u"response_code invalid"_s);
    QJsonObject card = update.value("template_card"_L1).toObject();
    const QString name = update.value("button"_L1)["replace_name"_L1].toString();
    if (card.isEmpty() && name.isEmpty())
        return badParameter(u"button.replace_name or template_card exists at least one"_s);
    const Sender sender{.media = platform.media, .hasCallback = platform.hasCallback};
    if (!card.isEmpty()) {
        if (const ApiAnswer refusal = judgeNewCard(card, sender); refusal.errcode != 0)
            return refusal;
    }
    const Recipients recipients = recipientsOf(update, platform.directory);
    if (recipients.errcode != 0)
        return apiFailure(recipients.errcode);

    platform.cards.use(code);
    QJsonArray notReached = QJsonArray::fromStringList(recipients.invalidUsers);
    const bool isForAll = update.value("atall"_L1).toInt() == 1;
    for (const QString &user : recipients.users) {
        const bool isDone = card.isEmpty() ? disableCard(platform, user, msgId, name)
                                           : replaceCard(platform, user, msgId, card);
        if (!isDone && !isForAll)
            notReached.append(user.toLower());
    }
    return {.fields = {{u"invaliduser"_s, notReached}}};
}

bool disableCard(Platform &platform, const QString &user, const QString &msgId,
                 const QString &replaceName)
{
    return platform.phones.change(user, msgId, [&replaceName](PhoneEntry &entry) {
        entry.more.insert("disabled"_L1, true);
        entry.more.insert("replace_name"_L1, replaceName);
    });
}

bool replaceCard(Platform &platform, const QString &user, const QString &msgId,
                 const QJsonObject &card)
{
    return platform.phones.change(user, msgId, [&card](PhoneEntry &entry) {
        QJsonObject replacement = card;
        if (!replacement.contains("task_id"_L1)) // it stays the same task
            replacement.insert("task_id"_L1, entry.content.value("task_id"_L1));
        entry.content = replacement;
        entry.more.remove("disabled"_L1);
        entry.more.remove("replace_name"_L1);
        if (const QString text = card.value("replace_text"_L1).toString(); !text.isEmpty()) {
            entry.more.insert("disabled"_L1, true);
            entry.more.insert("replace_name"_L1, text);
        }
    });
}

} // namespace ewc::sandbox
