// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/durability.h"
#include "core/base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace ewc {

/*!
    The SQLite database of one data directory, opened and migrated.

    Lives in the thread that opened it. Directory and file are readable by their owner only.
*/
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    /*!
        Opens easywechat.db in \a dataDir, both created where they are missing, and brings it to
        the current version.

        Fails with Unavailable for an unusable disk or a locked database, with Conflict for data
        that a newer program wrote; such data is not touched.
    */
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &dataDir,
                                                                Durability durability);
    /*! Opens it for reading only; it has to exist. Fails with NotFound, else as open() does. */
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(const QString &dataDir);
    ~Database();

    /*! Returns a statement ready to be bound and run. \a sql has to be valid. */
    [[nodiscard]] QSqlQuery prepare(const QString &sql) const;
    /*! Runs \a sql once. */
    Result<> execute(const QString &sql) const;
    /*! A number that changes when another connection, of whatever process, wrote something. */
    [[nodiscard]] qint64 dataVersion() const;

private:
    explicit Database(const QString &connectionName);
    [[nodiscard]] Result<int> version() const;
    [[nodiscard]] Result<> checkVersion() const;
    [[nodiscard]] Result<> migrate() const;

    QSqlDatabase m_connection;
};

/*! Runs \a query as it is bound; fails with Unavailable (disk full, locked) or Internal. */
Result<> execute(QSqlQuery &query);

} // namespace ewc
