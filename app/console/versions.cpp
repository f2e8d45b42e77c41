// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/versions.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

QString sqliteVersion()
{
    const QString name = u"version"_s;
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"SELECT sqlite_version()"_s) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace

QList<QPair<QString, QString>> versions()
{
    return {{u"EasyWeChat"_s, QStringLiteral(EWC_VERSION)},
            {u"Qt"_s, QString::fromLatin1(qVersion())},
            {u"OpenSSL"_s, QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING))},
            {u"SQLite"_s, sqliteVersion()},
            {QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()}};
}

} // namespace ewc
