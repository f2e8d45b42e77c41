// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

// Long enough for another process's short write, short enough for the 5 s that WeCom waits.
constexpr int BusyTimeoutMs = 250;

/*! The files of core/store/sql in the order of their numbers. */
const QStringList &migrations()
{
    static const QStringList files = [] {
        const QDir folder(u":/easywechat/sql"_s);
        QStringList found;
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
            found.append(folder.filePath(name));
        return found;
    }();
    return files;
}

QString databaseFile(const QString &dataDir)
{
    return QDir(dataDir).filePath(u"easywechat.db"_s);
}

Error toError(const QSqlError &error)
{
    // SQLite's primary result code; the extended ones carry it in the low byte.
    constexpr int SqliteError = 1;
    constexpr int SqliteConstraint = 19;
    constexpr int SqliteMisuse = 21;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const bool ours = code == SqliteError || code == SqliteConstraint || code == SqliteMisuse;
    return {.kind = ours ? ErrorKind::Internal : ErrorKind::Unavailable,
            .detail = u"database: %1"_s.arg(error.databaseText())};
}

Result<> createPrivately(const QString &dataDir)
{
    using enum QFileDevice::Permission;

    if (!QFileInfo::exists(dataDir)) {
        if (!QDir().mkpath(dataDir))
            return failure(ErrorKind::Unavailable,
                           u"cannot create the data directory %1"_s.arg(dataDir));
        QFile::setPermissions(dataDir, ReadOwner | WriteOwner | ExeOwner);
    }
    QFile file(databaseFile(dataDir));
    if (!file.exists() && !file.open(QIODevice::NewOnly | QIODevice::WriteOnly))
        return failure(ErrorKind::Unavailable,
                       u"cannot create %1: %2"_s.arg(file.fileName(), file.errorString()));
    file.setPermissions(ReadOwner | WriteOwner); // SQLite gives its side files the same
    return {};
}

/*! Returns the name of a new, open connection. */
Result<QString> connectTo(const QString &file, const QString &options)
{
    const QString name = QUuid::createUuid().toString();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1;%2"_s.arg(BusyTimeoutMs).arg(options));
    if (!connection.open()) {
        const Error error{
            .kind = ErrorKind::Unavailable,
            .detail = u"cannot open %1: %2"_s.arg(file, connection.lastError().databaseText())};
        connection = {};
        QSqlDatabase::removeDatabase(name);
        return tl::unexpected(error);
    }
    return name;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &dataDir, Durability durability)
{
    if (const auto created = createPrivately(dataDir); !created)
        return tl::unexpected(created.error());
    const auto connection = connectTo(databaseFile(dataDir), {});
    if (!connection)
        return tl::unexpected(connection.error());

    std::unique_ptr<Database> database(new Database(*connection));
    const auto synchronous = durability == Durability::Full ? u"PRAGMA synchronous=FULL"_s
                                                            : u"PRAGMA synchronous=NORMAL"_s;
    // WAL: readers in other threads and processes need not wait for the writer.
    return database->checkVersion()
        .and_then([&] { return database->execute(u"PRAGMA journal_mode=WAL"_s); })
        .and_then([&] { return database->execute(synchronous); })
        .and_then([&] { return database->migrate(); })
        .map([&] { return std::move(database); });
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &dataDir)
{
    const QString file = databaseFile(dataDir);
    if (!QFileInfo::exists(file))
        return failure(ErrorKind::NotFound, u"there is no database %1"_s.arg(file));
    const auto connection = connectTo(file, u"QSQLITE_OPEN_READONLY"_s);
    if (!connection)
        return tl::unexpected(connection.error());
    std::unique_ptr<Database> database(new Database(*connection));
    return database->checkVersion().map([&] { return std::move(database); });
}

Database::Database(const QString &connectionName)
    : m_connection(QSqlDatabase::database(connectionName))
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

QSqlQuery Database::prepare(const QString &sql) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        qCCritical(lcStore) << "cannot prepare" << sql << query.lastError().databaseText();
    return query;
}

Result<> Database::execute(const QString &sql) const
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return tl::unexpected(toError(query.lastError()));
    return {};
}

qint64 Database::dataVersion() const
{
    QSqlQuery query = prepare(u"PRAGMA data_version"_s);
    return ewc::execute(query) && query.next() ? query.value(0).toLongLong() : 0;
}

Result<int> Database::version() const
{
    QSqlQuery query = prepare(u"PRAGMA user_version"_s);
    return ewc::execute(query).map([&] { return query.next() ? query.value(0).toInt() : 0; });
}

Result<> Database::checkVersion() const
{
    const auto current = version();
    if (!current)
        return tl::unexpected(current.error());
    if (*current > migrations().size())
        return failure(
            ErrorKind::Conflict,
            u"%1 was written by a newer EasyWeChat (its data has version %2, this program "
            "knows up to %3)"_s.arg(m_connection.databaseName())
                .arg(*current)
                .arg(migrations().size()));
    return {};
}

Result<> Database::migrate() const
{
    const auto current = version();
    if (!current || *current == migrations().size())
        return current.map([](int) {});

    const auto apply = [this](qsizetype number) -> Result<> {
        QFile file(migrations().at(number));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Internal, u"migration %1 is missing"_s.arg(file.fileName()));
        const auto statements = QString::fromUtf8(file.readAll()).split(u";\n"_s);
        for (const QString &statement : statements) {
            if (statement.trimmed().isEmpty())
                continue;
            if (const auto done = execute(statement); !done)
                return done;
        }
        return execute(u"PRAGMA user_version=%1"_s.arg(number + 1));
    };
    // The version is read again inside the transaction: another process may be migrating, too.
    Result<> done = execute(u"BEGIN IMMEDIATE"_s);
    if (!done)
        return done;
    const auto from = version();
    if (!from)
        done = tl::unexpected(from.error());
    for (qsizetype number = from.value_or(0); done && number < migrations().size(); ++number)
        done = apply(number);
    if (done)
        done = execute(u"COMMIT"_s);
    if (!done)
        (void)execute(u"ROLLBACK"_s);
    return done;
}

Result<> execute(QSqlQuery &query)
{
    if (!query.exec())
        return tl::unexpected(toError(query.lastError()));
    return {};
}

} // namespace ewc
