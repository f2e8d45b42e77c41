// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/directoryjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

QJsonArray toArray(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

int departmentError(const Directory &directory, const QString &id)
{
    bool isNumber = false;
    const int number = id.toInt(&isNumber);
    if (!isNumber)
        return 60123;
    return directory.department(number) != nullptr ? 0 : 60003;
}

} // namespace

QJsonObject memberJson(const Member &member)
{
    QJsonArray order;
    QJsonArray leads;
    for (const int department : member.departments) {
        order.append(0);
        leads.append(member.leader && department == member.departments.first() ? 1 : 0);
    }
    return {{u"userid"_s, member.userId},
            {u"name"_s, member.name},
            {u"department"_s, toArray(member.departments)},
            {u"order"_s, order},
            {u"position"_s, member.position},
            {u"is_leader_in_dept"_s, leads},
            {u"direct_leader"_s, QJsonArray()},
            {u"telephone"_s, QString()},
            {u"alias"_s, QString()},
            {u"main_department"_s, member.departments.first()},
            {u"extattr"_s, QJsonObject{{u"attrs"_s, QJsonArray()}}},
            {u"status"_s, 1},
            {u"external_position"_s, QString()}};
}

QJsonObject briefMemberJson(const Member &member)
{
    return {{u"userid"_s, member.userId},
            {u"name"_s, member.name},
            {u"department"_s, toArray(member.departments)}};
}

QJsonObject departmentJson(const Department &department, const Directory &directory)
{
    QJsonArray leaders;
    for (const QList<Member> members = directory.membersOf(department.id, false);
         const Member &member : members) {
        if (member.leader && member.departments.first() == department.id)
            leaders.append(member.userId);
    }
    QJsonObject json = briefDepartmentJson(department, directory);
    json.insert("name"_L1, department.name);
    json.insert("name_en"_L1, department.nameEn);
    json.insert("department_leader"_L1, leaders);
    return json;
}

QJsonObject briefDepartmentJson(const Department &department, const Directory &)
{
    return {{u"id"_s, department.id},
            {u"parentid"_s, department.parentId},
            {u"order"_s, 100'000'000 - department.id}}; // the platform sorts downwards
}

QJsonObject tagJson(const Tag &tag, const Directory &directory)
{
    QJsonArray users;
    for (const QString &userId : tag.users)
        users.append(
            QJsonObject{{u"userid"_s, userId}, {u"name"_s, directory.member(userId)->name}});
    return {{u"tagname"_s, tag.name},
            {u"userlist"_s, users},
            {u"partylist"_s, toArray(tag.departments)}};
}

ApiAnswer usersOf(const Directory &directory, const QString &departmentId, bool recursive,
                  QJsonObject (*write)(const Member &))
{
    if (departmentId.isEmpty())
        return apiFailure(41019);
    if (const int errcode = departmentError(directory, departmentId))
        return apiFailure(errcode);
    QJsonArray users;
    for (const QList<Member> members = directory.membersOf(departmentId.toInt(), recursive);
         const Member &member : members)
        users.append(write(member));
    return {.fields = {{u"userlist"_s, users}}};
}

ApiAnswer departmentsBelow(const Directory &directory, const QString &id, QLatin1StringView key,
                           QJsonObject (*write)(const Department &, const Directory &))
{
    if (const int errcode = id.isEmpty() ? 0 : departmentError(directory, id))
        return apiFailure(errcode);
    QJsonArray array;
    for (const QList<Department> departments = id.isEmpty() ? directory.departments()
                                                            : directory.below(id.toInt());
         const Department &department : departments)
        array.append(write(department, directory));
    return {.fields = {{key, array}}};
}

} // namespace ewc::sandbox
