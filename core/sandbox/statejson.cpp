// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/statejson.h"

#include "core/sandbox/directoryjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

QJsonObject toJson(const SentMessage &message)
{
    return {{u"msgid"_s, message.msgId},
            {u"channel"_s, message.channel},
            {u"chatid"_s, message.chatId},
            {u"msgtype"_s, message.type},
            {u"text"_s, message.text},
            {u"users"_s, QJsonArray::fromStringList(message.users)},
            {u"dropped"_s, QJsonArray::fromStringList(message.dropped)},
            {u"recalled"_s, message.isRecalled},
            {u"time"_s, qint64{message.time.time_since_epoch().count()}}};
}

} // namespace

QJsonObject stateJson(const Platform &platform)
{
    QJsonArray members;
    for (const Member &member : platform.directory.members())
        members.append(briefMemberJson(member));

    QJsonArray departments;
    for (const Department &department : platform.directory.departments())
        departments.append(departmentJson(department, platform.directory));

    QJsonArray tags;
    for (const Tag &tag : platform.directory.tags()) {
        QJsonObject json = tagJson(tag, platform.directory);
        json.insert("tagid"_L1, tag.id);
        tags.append(json);
    }

    const AccessTokenIssuer &issuer = platform.api.tokens();
    QJsonArray tokens;
    for (const QList<IssuedToken> valid = issuer.valid(); const IssuedToken &token : valid)
        tokens.append(QJsonObject{{u"access_token"_s, QString::fromLatin1(token.value)},
                                  {u"expires_in"_s, qint64{issuer.remaining(token).count()}}});

    QJsonArray media;
    for (const QList<Medium> kept = platform.media.media(); const Medium &medium : kept)
        media.append(QJsonObject{
            {u"media_id"_s, medium.id},
            {u"type"_s, medium.type},
            {u"filename"_s, medium.fileName},
            {u"size"_s, qint64{medium.data.size()}},
            {u"owner"_s, medium.owner},
            {u"created_at"_s, qint64{medium.created.time_since_epoch().count() / 1000}}});

    QJsonObject counters;
    for (auto call = platform.calls.cbegin(); call != platform.calls.cend(); ++call)
        counters.insert(QString::fromLatin1(call.key()), call.value());

    QJsonArray messages;
    for (const SentMessage &message : platform.sent.all())
        messages.append(toJson(message));

    return {{u"members"_s, members},   {u"departments"_s, departments},
            {u"tags"_s, tags},         {u"tokens"_s, tokens},
            {u"media"_s, media},       {u"counters"_s, counters},
            {u"messages"_s, messages}, {u"sent"_s, static_cast<qint64>(platform.sent.count())}};
}

} // namespace ewc::sandbox
