// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/messagereader.h"

#include "core/store/database.h"
#include "core/store/rowcolumns.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {

struct MessageReader::Private
{
    std::unique_ptr<Database> database;
};

namespace {

Result<QList<MessageRow>> readRows(QSqlQuery query)
{
    if (const auto done = execute(query); !done)
        return tl::unexpected(done.error());
    QList<MessageRow> rows;
    while (query.next())
        rows.append(readRow(query));
    return rows;
}

QString select(const QString &rest)
{
    return u"SELECT %1 FROM messages %2"_s.arg(rowColumns(), rest);
}

} // namespace

Result<std::unique_ptr<MessageReader>> MessageReader::open(const QString &dataDir)
{
    return Database::openReadOnly(dataDir).map([](std::unique_ptr<Database> database) {
        auto data = std::make_unique<Private>();
        data->database = std::move(database);
        return std::unique_ptr<MessageReader>(new MessageReader(std::move(data)));
    });
}

MessageReader::MessageReader(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

MessageReader::~MessageReader() = default;

Result<QList<MessageRow>> MessageReader::before(qint64 before, int limit) const
{
    QSqlQuery query = d->database->prepare(select(u"WHERE id < ? ORDER BY id DESC LIMIT ?"_s));
    query.addBindValue(before > 0 ? before : std::numeric_limits<qint64>::max());
    query.addBindValue(limit);
    return readRows(std::move(query)).map([](QList<MessageRow> rows) {
        std::ranges::reverse(rows);
        return rows;
    });
}

Result<QList<MessageRow>> MessageReader::after(qint64 after, int limit) const
{
    QSqlQuery query = d->database->prepare(select(u"WHERE id > ? ORDER BY id LIMIT ?"_s));
    query.addBindValue(after);
    query.addBindValue(limit);
    return readRows(std::move(query));
}

Result<std::optional<MessageRow>> MessageReader::row(qint64 id) const
{
    QSqlQuery query = d->database->prepare(select(u"WHERE id = ?"_s));
    query.addBindValue(id);
    return readRows(std::move(query)).map([](const QList<MessageRow> &rows) {
        return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    });
}

Result<qint64> MessageReader::count() const
{
    QSqlQuery query = d->database->prepare(u"SELECT count(*) FROM messages"_s);
    return execute(query).map([&] { return query.next() ? query.value(0).toLongLong() : 0; });
}

} // namespace ewc
