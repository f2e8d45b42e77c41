// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/recipients.h"

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr qsizetype MaxUsers = 1000;
constexpr qsizetype MaxParties = 100;
constexpr qsizetype MaxTags = 100;

QStringList ids(const QJsonObject &request, QLatin1StringView key)
{
    return request.value(key).toString().split(u'|', Qt::SkipEmptyParts);
}

bool isStringOrNothing(const QJsonValue &value)
{
    return value.isString() || value.isUndefined() || value.isNull();
}

void addMembers(const QList<Member> &members, QStringList &users)
{
    for (const Member &member : members) {
        if (!users.contains(member.userId))
            users.append(member.userId);
    }
}

} // namespace

Recipients resolveRecipients(const QJsonObject &request, const Directory &directory)
{
    Recipients found;
    for (const auto key : {"touser"_L1, "toparty"_L1, "totag"_L1}) {
        if (!isStringOrNothing(request.value(key)))
            return {.errcode = 40035};
    }
    if (request.value("touser"_L1) == "@all"_L1) { // parties and tags are ignored then
        addMembers(directory.members(), found.users);
        return found;
    }

    const QStringList users = ids(request, "touser"_L1);
    const QStringList parties = ids(request, "toparty"_L1);
    const QStringList tags = ids(request, "totag"_L1);
    if (users.isEmpty() && parties.isEmpty() && tags.isEmpty())
        return {.errcode = 82001};
    if (users.size() > MaxUsers)
        return {.errcode = 40032};
    if (parties.size() > MaxParties)
        return {.errcode = 82002};
    if (tags.size() > MaxTags)
        return {.errcode = 82003};

    for (const QString &user : users) {
        if (const Member *member = directory.member(user))
            addMembers({*member}, found.users);
        else
            found.invalidUsers.append(user.toLower());
    }
    for (const QString &party : parties) {
        if (const Department *department = directory.department(party.toInt()))
            addMembers(directory.membersOf(department->id, true), found.users);
        else
            found.invalidParties.append(party);
    }
    for (const QString &id : tags) {
        if (const Tag *tag = directory.tag(id.toInt()))
            addMembers(directory.membersOf(*tag), found.users);
        else
            found.invalidTags.append(id);
    }
    if (found.users.isEmpty()) // every department and tag there is has members
        found.errcode = 81013;
    return found;
}

} // namespace ewc::sandbox
