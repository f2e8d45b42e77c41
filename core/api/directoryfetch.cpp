// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/directoryfetch.h"

#include "core/base/logging.h"
#include "core/base/whenfinished.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr auto Timeout = 15s;
// One call each: more would eat into the platform's limits just for names.
constexpr int MostDepartmentCalls = 500;
constexpr int MostSingleUsers = 200;
constexpr qsizetype MostTags = 200;

QList<int> toNumbers(const QJsonValue &array)
{
    QList<int> numbers;
    const QJsonArray values = array.toArray();
    for (const QJsonValue value : values) {
        // Some relays turn numbers into strings.
        if (const int number = value.toVariant().toInt(); number > 0 && !numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

/*! Whether asking again later, or another way, may help: then it says nothing about rights. */
bool isPassing(const Error &error)
{
    return error.code == 0 || error.kind == ErrorKind::Unavailable
           || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::RateLimited;
}

} // namespace

DirectoryFetch::DirectoryFetch(ApiClient &api, const Account &account, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_account(account)
{
}

void DirectoryFetch::start()
{
    call(
        "/cgi-bin/agent/get"_ba, {{u"agentid"_s, m_account.agentId}},
        [this](const QJsonObject &agent) { takeRange(agent); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void DirectoryFetch::call(const QByteArray &path, const Query &query, const Use &use,
                          const Refused &refused)
{
    whenFinished(m_api.get(m_account, path, query, Timeout), this,
                 [this, path, use, refused](const QFuture<Result<QJsonObject>> &answer) {
                     const Result<QJsonObject> result = answer.result();
                     if (result) {
                         use(*result);
                     } else if (isPassing(result.error())) {
                         Q_EMIT failed(result.error());
                     } else {
                         qCInfo(lcApi) << "may not read" << path << result.error();
                         refused(result.error());
                     }
                 });
}

void DirectoryFetch::takeRange(const QJsonObject &agent)
{
    m_toAsk = toNumbers(agent["allow_partys"_L1]["partyid"_L1]);
    const QJsonArray users = agent["allow_userinfos"_L1]["user"_L1].toArray();
    for (const QJsonValue user : users) {
        if (const QString id = user["userid"_L1].toString(); !id.isEmpty())
            m_users.append(id);
    }
    const QList<int> tags = toNumbers(agent["allow_tags"_L1]["tagid"_L1]);
    for (const int tag : tags)
        m_directory.tags.append(wecom::Tag{.id = tag});
    readDepartments();
}

void DirectoryFetch::readDepartments()
{
    call(
        "/cgi-bin/department/list"_ba, {},
        [this](const QJsonObject &answer) {
            takeDepartments(answer["department"_L1].toArray());
            readMembers();
        },
        [this](const Error &error) {
            m_directory.departmentsRefused = error.code;
            readDepartmentIds();
        });
}

/*! Applications made after August 2022 may be told ids only. */
void DirectoryFetch::readDepartmentIds()
{
    call(
        "/cgi-bin/department/simplelist"_ba, {},
        [this](const QJsonObject &answer) {
            takeDepartments(answer["department_id"_L1].toArray());
            readMembers();
        },
        [this](const Error &) {
            for (const int id : std::as_const(m_toAsk))
                m_directory.departments.append(wecom::Department{.id = id});
            readMembers();
        });
}

void DirectoryFetch::takeDepartments(const QJsonArray &departments)
{
    QSet<int> seen;
    for (const QJsonValue department : departments) {
        const int id = department["id"_L1].toVariant().toInt();
        if (id <= 0 || seen.contains(id))
            continue;
        seen.insert(id);
        m_children.insert(department["parentid"_L1].toVariant().toInt(), id);
        m_directory.departments.append({.id = id,
                                        .name = department["name"_L1].toString(),
                                        .parentId = department["parentid"_L1].toVariant().toInt(),
                                        .position = department["order"_L1].toVariant().toInt()});
    }
}

void DirectoryFetch::readMembers()
{
    m_toAsk.removeIf([this](int department) { return m_asked.contains(department); });
    if (m_toAsk.isEmpty() || m_asked.size() >= MostDepartmentCalls) {
        readSingleMembers();
        return;
    }
    const int department = m_toAsk.takeFirst();
    m_asked.insert(department);
    call(
        "/cgi-bin/user/simplelist"_ba,
        {{u"department_id"_s, QString::number(department)}, {u"fetch_child"_s, u"1"_s}},
        [this, department](const QJsonObject &answer) {
            takeMembers(department, answer["userlist"_L1].toArray());
            readMembers();
        },
        [this](const Error &error) {
            if (m_directory.membersRefused == 0)
                m_directory.membersRefused = error.code;
            readMembers();
        });
}

void DirectoryFetch::takeMembers(int department, const QJsonArray &users)
{
    const QSet<int> children = below(department);
    bool isDeep = children.isEmpty();
    for (const QJsonValue user : users) {
        take(user.toObject());
        const QList<int> departments = toNumbers(user["department"_L1]);
        isDeep = isDeep || std::any_of(departments.begin(), departments.end(), [&](int own) {
                     return children.contains(own);
                 });
    }
    // The documents no longer name fetch_child: where it does nothing, each one is asked.
    if (!isDeep)
        m_toAsk.append(m_children.values(department));
}

/*! The departments directly and indirectly below \a department. */
QSet<int> DirectoryFetch::below(int department) const
{
    QSet<int> found;
    QList<int> open = m_children.values(department);
    while (!open.isEmpty()) {
        const int next = open.takeLast();
        if (next == department || found.contains(next))
            continue; // a circle
        found.insert(next);
        open.append(m_children.values(next));
    }
    return found;
}

void DirectoryFetch::take(const QJsonObject &member)
{
    const QString userId = member["userid"_L1].toString();
    if (userId.isEmpty())
        return;
    wecom::Member &known = m_members[userId.toLower()];
    known.userId = userId;
    if (const QString name = member["name"_L1].toString(); !name.isEmpty())
        known.name = name;
    if (const QList<int> departments = toNumbers(member["department"_L1]); !departments.isEmpty())
        known.departments = departments;
}

void DirectoryFetch::readSingleMembers()
{
    QString userId;
    while (userId.isEmpty() && !m_users.isEmpty()) {
        const QString next = m_users.takeLast();
        if (m_members.contains(next.toLower()))
            continue;
        take({{u"userid"_s, next}}); // one can send to an id, too
        if (m_singleCalls < MostSingleUsers)
            userId = next;
    }
    if (userId.isEmpty()) {
        readTags();
        return;
    }
    ++m_singleCalls;
    call(
        "/cgi-bin/user/get"_ba, {{u"userid"_s, userId}},
        [this](const QJsonObject &answer) {
            take(answer);
            readSingleMembers();
        },
        [this](const Error &error) {
            if (m_directory.membersRefused == 0)
                m_directory.membersRefused = error.code;
            readSingleMembers();
        });
}

void DirectoryFetch::readTags()
{
    call(
        "/cgi-bin/tag/list"_ba, {},
        [this](const QJsonObject &answer) {
            QList<wecom::Tag> tags;
            const QJsonArray list = answer["taglist"_L1].toArray();
            for (const QJsonValue tag : list) {
                const int id = tag["tagid"_L1].toVariant().toInt();
                const bool isKnown = std::any_of(
                    tags.begin(), tags.end(), [id](const wecom::Tag &one) { return one.id == id; });
                if (id > 0 && !isKnown)
                    tags.append({.id = id, .name = tag["tagname"_L1].toString()});
            }
            if (!tags.isEmpty())
                m_directory.tags = tags;
            readTagMembers();
        },
        [this](const Error &error) {
            m_directory.tagsRefused = error.code;
            readTagMembers();
        });
}

void DirectoryFetch::readTagMembers()
{
    if (m_nextTag >= std::min(m_directory.tags.size(), MostTags)) {
        finish();
        return;
    }
    const qsizetype index = m_nextTag++;
    call(
        "/cgi-bin/tag/get"_ba, {{u"tagid"_s, QString::number(m_directory.tags.at(index).id)}},
        [this, index](const QJsonObject &answer) {
            wecom::Tag &tag = m_directory.tags[index];
            if (tag.name.isEmpty())
                tag.name = answer["tagname"_L1].toString();
            const QJsonArray users = answer["userlist"_L1].toArray();
            for (const QJsonValue user : users) {
                take(user.toObject());
                if (const QString id = user["userid"_L1].toString(); !id.isEmpty())
                    tag.users.append(id);
            }
            m_tagDepartments.append({static_cast<int>(index), toNumbers(answer["partylist"_L1])});
            readTagMembers();
        },
        [this](const Error &error) {
            if (m_directory.tagsRefused == 0)
                m_directory.tagsRefused = error.code;
            readTagMembers();
        });
}

void DirectoryFetch::finish()
{
    m_directory.members = m_members.values();
    for (const auto &[index, named] : std::as_const(m_tagDepartments)) {
        QSet<int> departments(named.begin(), named.end());
        for (const int department : named)
            departments.unite(below(department));
        if (departments.isEmpty())
            continue;
        for (const wecom::Member &member : std::as_const(m_directory.members)) {
            if (std::any_of(member.departments.begin(), member.departments.end(),
                            [&](int own) { return departments.contains(own); }))
                m_directory.tags[index].users.append(member.userId);
        }
    }
    for (wecom::Tag &tag : m_directory.tags)
        tag.users.removeDuplicates();
    Q_EMIT finished(m_directory);
}

} // namespace ewc
