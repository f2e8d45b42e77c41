// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/durability.h"
#include "core/base/error.h"
#include "core/settings/account.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace ewc {

/*! Section [system] of config.ini. A value. */
struct SystemSettings
{
    QString logPath;
    QString logName;
    QString routeName = QStringLiteral("weixin");
    QHostAddress listenAddress{QHostAddress::LocalHost};
    quint16 listenPort = 8000;
    QUrl publicUrl;
    QString dataDir; ///< empty: not set in the file
    Durability durability = Durability::Normal;
    std::chrono::seconds replayWindow{0};
    int maxConnections = 512;
    int maxPerAddress = 64;
    QList<QHostAddress> trustedProxies;
};

/*! What the whole of config.ini says. A value. */
struct Settings
{
    QString file;
    QList<Account> accounts; ///< in the order of the file
    SystemSettings system;

    /*!
        Reads and checks \a file.

        Fails with NotFound or Unavailable if it cannot be read, with InvalidInput for a bad
        value; detail is a full sentence naming file, section, key and what is wrong, in the user's
        language. It never quotes a value: it may be a secret in the wrong line.
    */
    [[nodiscard]] static Result<Settings> load(const QString &file);

    /*! The account called \a name, or the first where \a name is empty. Fails with NotFound. */
    [[nodiscard]] Result<Account> account(const QString &name) const;
};

/*! The config.ini used where none is named: GenericConfigLocation/EasyWeChat/config.ini. */
[[nodiscard]] QString defaultConfigFile();
/*! The data directory used where none is named: GenericDataLocation/EasyWeChat. */
[[nodiscard]] QString defaultDataDir();

/*! Reads "address:port" (also "[::1]:8000", ":8000" and "8000"). */
struct ListenAddress
{
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0;

    /*! Fails with InvalidInput; detail fits behind the name of what was asked for. */
    [[nodiscard]] static Result<ListenAddress> parse(const QString &text);
};

} // namespace ewc
