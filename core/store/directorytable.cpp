// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/directorytable.h"

#include "core/store/directoryreader.h"

#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr std::array Tables{"members"_L1, "departments"_L1, "tags"_L1, "memberships"_L1,
                            "directories"_L1};

Result<> run(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype at = 0; at < values.size(); ++at)
        query.bindValue(static_cast<int>(at), values.at(at));
    return execute(query);
}

} // namespace

DirectoryTable::DirectoryTable(Database &database, CommitGroup &group)
    : m_database(database)
    , m_group(group)
{
}

/*! Does all of \a write in the transaction of this turn, or undoes the transaction. */
Result<> DirectoryTable::together(const Write &write)
{
    return m_group.join().and_then(
        [&] { return write().map_error([this](const Error &e) { return m_group.abandon(e); }); });
}

Result<> DirectoryTable::replace(const QString &account, const wecom::CompanyDirectory &directory)
{
    return together(
        [&] { return remove(account).and_then([&] { return insert(account, directory); }); });
}

Result<> DirectoryTable::noteRefusal(const QString &account, int errcode, qint64 time)
{
    return together([&] {
        QSqlQuery query =
            m_database.prepare(u"INSERT OR REPLACE INTO directories VALUES (?, ?, ?, ?, ?)"_s);
        return run(query, {account, time, errcode, errcode, errcode});
    });
}

Result<> DirectoryTable::keepOnly(const QStringList &accounts)
{
    QSqlQuery query = m_database.prepare(u"SELECT account FROM members UNION "
                                         "SELECT account FROM departments UNION "
                                         "SELECT account FROM tags UNION "
                                         "SELECT account FROM directories"_s);
    if (const auto asked = execute(query); !asked)
        return asked;
    QStringList removed;
    while (query.next()) {
        if (const QString account = query.value(0).toString(); !accounts.contains(account))
            removed.append(account);
    }
    if (removed.isEmpty())
        return {};
    return together([&]() -> Result<> {
        for (const QString &account : std::as_const(removed)) {
            if (const auto done = remove(account); !done)
                return done;
        }
        return {};
    });
}

Result<> DirectoryTable::remove(const QString &account)
{
    for (const QLatin1StringView table : Tables) {
        QSqlQuery query = m_database.prepare(u"DELETE FROM %1 WHERE account = ?"_s.arg(table));
        if (const auto removed = run(query, {account}); !removed)
            return removed;
    }
    return {};
}

Result<> DirectoryTable::insert(const QString &account, const wecom::CompanyDirectory &directory)
{
    // What the platform tells twice is kept once.
    QSqlQuery memberships =
        m_database.prepare(u"INSERT OR IGNORE INTO memberships VALUES (?, ?, ?, ?, ?)"_s);
    const auto join = [&](MembershipKind kind, int id, const QString &userId, qsizetype place) {
        return run(memberships, {account, static_cast<int>(kind), id, userId, place});
    };
    QSqlQuery members = m_database.prepare(u"INSERT OR REPLACE INTO members VALUES (?, ?, ?)"_s);
    for (const wecom::Member &member : directory.members) {
        // Not null, but empty: there is no name.
        const QString name = member.name.isNull() ? u""_s : member.name;
        if (const auto done = run(members, {account, member.userId, name}); !done)
            return done;
        for (qsizetype place = 0; place < member.departments.size(); ++place) {
            const auto done = join(MembershipKind::Department, member.departments.at(place),
                                   member.userId, place);
            if (!done)
                return done;
        }
    }
    QSqlQuery departments =
        m_database.prepare(u"INSERT OR REPLACE INTO departments VALUES (?, ?, ?, ?, ?)"_s);
    for (const wecom::Department &one : directory.departments) {
        const QString name = one.name.isNull() ? u""_s : one.name;
        if (const auto done = run(departments, {account, one.id, name, one.parentId, one.position});
            !done)
            return done;
    }
    QSqlQuery tags = m_database.prepare(u"INSERT OR REPLACE INTO tags VALUES (?, ?, ?)"_s);
    for (const wecom::Tag &tag : directory.tags) {
        const QString name = tag.name.isNull() ? u""_s : tag.name;
        if (const auto done = run(tags, {account, tag.id, name}); !done)
            return done;
        for (qsizetype place = 0; place < tag.users.size(); ++place) {
            const auto done = join(MembershipKind::Tag, tag.id, tag.users.at(place), place);
            if (!done)
                return done;
        }
    }
    QSqlQuery state =
        m_database.prepare(u"INSERT OR REPLACE INTO directories VALUES (?, ?, ?, ?, ?)"_s);
    return run(state, {account, directory.time, directory.membersRefused,
                       directory.departmentsRefused, directory.tagsRefused});
}

} // namespace ewc
