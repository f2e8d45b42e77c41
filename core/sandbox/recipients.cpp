// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/recipients.h"

#include <QSet>

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

/*! Members, each once, in the order they were added. */
class MemberList final
{
public:
    void add(const Member &member)
    {
        if (!m_known.contains(member.userId))
            m_users.append(member.userId);
        m_known.insert(member.userId);
    }
    void add(const QList<Member> &members)
    {
        for (const Member &member : members)
            add(member);
    }
    [[nodiscard]] const QStringList &users() const { return m_users; }

private:
    QStringList m_users;
    QSet<QString> m_known;
};

void judgeCounts(Recipients &recipients, qsizetype users, qsizetype parties, qsizetype tags)
{
    if (users + parties + tags == 0)
        recipients.errcode = 82001;
    else if (users > MaxUsers)
        recipients.errcode = 40032;
    else if (parties > MaxParties)
        recipients.errcode = 82002;
    else if (tags > MaxTags)
        recipients.errcode = 82003;
}

} // namespace

Recipients resolveRecipients(const QJsonObject &request, const Directory &directory)
{
    for (const auto key : {"touser"_L1, "toparty"_L1, "totag"_L1}) {
        if (!isStringOrNothing(request.value(key)))
            return {.errcode = 40035};
    }
    if (request.value("touser"_L1) == "@all"_L1) // parties and tags are ignored then
        return everybody(directory);
    return resolveRecipients(ids(request, "touser"_L1), ids(request, "toparty"_L1),
                             ids(request, "totag"_L1), directory);
}

Recipients resolveRecipients(const QStringList &users, const QStringList &parties,
                             const QStringList &tags, const Directory &directory)
{
    Recipients found;
    judgeCounts(found, users.size(), parties.size(), tags.size());
    if (found.errcode != 0)
        return found;

    MemberList members;
    for (const QString &user : users) {
        if (const Member *member = directory.member(user))
            members.add(*member);
        else
            found.invalidUsers.append(user.toLower());
    }
    for (const QString &party : parties) {
        if (const Department *department = directory.department(party.toInt()))
            members.add(directory.membersOf(department->id, true));
        else
            found.invalidParties.append(party);
    }
    for (const QString &id : tags) {
        if (const Tag *tag = directory.tag(id.toInt()))
            members.add(directory.membersOf(*tag));
        else
            found.invalidTags.append(id);
    }
    found.users = members.users();
    if (found.users.isEmpty()) // every department and tag there is has members
        found.errcode = 81013;
    return found;
}

Recipients everybody(const Directory &directory)
{
    Recipients found;
    for (const Member &member : directory.members())
        found.users.append(member.userId);
    return found;
}

} // namespace ewc::sandbox
