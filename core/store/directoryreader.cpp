// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/directoryreader.h"

#include "core/store/database.h"

#include <QHash>
#include <QVariant>

#include <functional>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! Calls \a take for each row that \a sql finds for \a account. */
Result<> forEach(const Database &database, const QString &sql, const QString &account,
                 const std::function<void(const QSqlQuery &)> &take)
{
    QSqlQuery query = database.prepare(sql);
    query.addBindValue(account);
    if (const auto done = execute(query); !done)
        return done;
    while (query.next())
        take(query);
    return {};
}

} // namespace

Result<std::unique_ptr<DirectoryReader>> DirectoryReader::open(const QString &dataDir)
{
    return Database::openReadOnly(dataDir).map([](std::unique_ptr<Database> database) {
        return std::unique_ptr<DirectoryReader>(new DirectoryReader(std::move(database)));
    });
}

DirectoryReader::DirectoryReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

DirectoryReader::~DirectoryReader() = default;

Result<wecom::CompanyDirectory> DirectoryReader::read(const QString &account) const
{
    wecom::CompanyDirectory directory;
    QHash<QString, QList<int>> departmentsOf;
    QHash<int, QStringList> usersOf;
    const auto memberships = [&](const QSqlQuery &row) {
        const int id = row.value(1).toInt();
        const QString userId = row.value(2).toString();
        if (row.value(0).toInt() == static_cast<int>(MembershipKind::Department))
            departmentsOf[userId].append(id);
        else
            usersOf[id].append(userId);
    };
    const auto members = [&](const QSqlQuery &row) {
        const QString userId = row.value(0).toString();
        directory.members.append({.userId = userId,
                                  .name = row.value(1).toString(),
                                  .departments = departmentsOf.value(userId)});
    };
    const auto departments = [&](const QSqlQuery &row) {
        directory.departments.append({.id = row.value(0).toInt(),
                                      .name = row.value(1).toString(),
                                      .parentId = row.value(2).toInt(),
                                      .position = row.value(3).toInt()});
    };
    const auto tags = [&](const QSqlQuery &row) {
        const int id = row.value(0).toInt();
        directory.tags.append(
            {.id = id, .name = row.value(1).toString(), .users = usersOf.value(id)});
    };
    const auto state = [&](const QSqlQuery &row) {
        directory.time = row.value(0).toLongLong();
        directory.membersRefused = row.value(1).toInt();
        directory.departmentsRefused = row.value(2).toInt();
        directory.tagsRefused = row.value(3).toInt();
    };
    const auto read = [&](const QString &sql, const std::function<void(const QSqlQuery &)> &take) {
        return forEach(*m_database, sql, account, take);
    };
    // One transaction: all of it as it was at one moment.
    return m_database->execute(u"BEGIN"_s)
        .and_then([&] {
            const Result<> done =
                read(u"SELECT kind, id, userid FROM memberships WHERE account = ? "
                     "ORDER BY place"_s,
                     memberships)
                    .and_then([&] {
                        return read(u"SELECT userid, name FROM members WHERE account = ? "
                                    "ORDER BY name, userid"_s,
                                    members);
                    })
                    .and_then([&] {
                        return read(u"SELECT id, name, parent, position FROM departments "
                                    "WHERE account = ? ORDER BY position DESC, id"_s,
                                    departments);
                    })
                    .and_then([&] {
                        return read(u"SELECT id, name FROM tags WHERE account = ? ORDER BY id"_s,
                                    tags);
                    })
                    .and_then([&] {
                        return read(u"SELECT time, members, departments, tags FROM directories "
                                    "WHERE account = ?"_s,
                                    state);
                    });
            (void)m_database->execute(u"COMMIT"_s);
            return done;
        })
        .map([&] { return std::move(directory); });
}

} // namespace ewc
