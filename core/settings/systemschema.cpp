// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/systemschema.h"

#include "core/settings/sectionvalues.h"

#include <QDir>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr int MaxInt = std::numeric_limits<int>::max();

QString problemOfListen(const QString &value)
{
    const auto address = ListenAddress::parse(value);
    return address ? QString() : address.error().detail;
}

QString problemOfRouteName(const QString &value)
{
    return value.contains(u'/') ? schemaText(QT_TRANSLATE_NOOP("Schema", "cannot hold a slash."))
                                : QString();
}

QList<QHostAddress> addressesOf(const QString &value)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    QList<QHostAddress> addresses;
    for (const QString &text : value.split(separators, Qt::SkipEmptyParts))
        addresses.append(QHostAddress(text));
    return addresses;
}

QString problemOfAddresses(const QString &value)
{
    return addressesOf(value).contains(QHostAddress())
               ? schemaText(QT_TRANSLATE_NOOP("Schema", "has to be a list of IP addresses."))
               : QString();
}

/*! What [system] says where it says nothing, as it would be written. */
QString standardListen()
{
    const SystemSettings standard;
    return u"%1:%2"_s.arg(standard.listenAddress.toString()).arg(standard.listenPort);
}

QList<Field> serverFields()
{
    const SystemSettings standard;
    return {
        {.key = u"listen"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Listen at"),
         .help = QT_TRANSLATE_NOOP("Schema", "ADDRESS:PORT at which WeCom's messages arrive. "
                                             "127.0.0.1 is for a reverse proxy or a tunnel on "
                                             "this computer, 0.0.0.0 for everybody."),
         .standard = standardListen(),
         .check = problemOfListen},
        {.key = u"public_url"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Public address"),
         .help = QT_TRANSLATE_NOOP("Schema",
                                   "The address under which the outside reaches this computer, "
                                   "such as https://bot.example.com. The URL for the admin "
                                   "console is made from it."),
         .kind = Field::Kind::Url,
         .schemes = {u"https"_s, u"http"_s}},
        {.key = u"route_name"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Path"),
         .help = QT_TRANSLATE_NOOP("Schema", "The first part of the callback's path. If you "
                                             "change it, change the URL in the admin console, "
                                             "too."),
         .standard = standard.routeName,
         .check = problemOfRouteName},
        {.key = u"trusted_proxies"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Trusted proxies"),
         .help = QT_TRANSLATE_NOOP("Schema",
                                   "IP addresses of your reverse proxies, with commas between "
                                   "them. What they say about who is calling is believed."),
         .check = problemOfAddresses},
    };
}

QList<Field> limitFields()
{
    const SystemSettings standard;
    return {
        {.key = u"replay_window"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Replay window"),
         .help =
             QT_TRANSLATE_NOOP("Schema", "Seconds that the time in a callback may differ from this "
                                         "computer's clock; 0 does not check it."),
         .kind = Field::Kind::Number,
         .standard = QString::number(standard.replayWindow.count()),
         .maximum = MaxInt},
        {.key = u"max_connections"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Most connections"),
         .help = QT_TRANSLATE_NOOP("Schema", "At this number the connection that has been idle "
                                             "longest makes room for a new one."),
         .kind = Field::Kind::Number,
         .standard = QString::number(standard.maxConnections),
         .minimum = 1,
         .maximum = MaxInt,
         .needsRestart = true},
        {.key = u"max_per_address"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Most per address"),
         .help = QT_TRANSLATE_NOOP("Schema", "The same for the connections of one address. This "
                                             "computer and trusted proxies are exempt."),
         .kind = Field::Kind::Number,
         .standard = QString::number(standard.maxPerAddress),
         .minimum = 1,
         .maximum = MaxInt,
         .needsRestart = true},
    };
}

QList<Field> storageFields()
{
    return {
        {.key = u"data_dir"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Data folder"),
         .help = QT_TRANSLATE_NOOP("Schema", "Where messages are kept. What is in the old folder "
                                             "stays there."),
         .kind = Field::Kind::Folder,
         .standard = defaultDataDir(),
         .needsRestart = true},
        {.key = u"durability"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Safety"),
         .help = QT_TRANSLATE_NOOP("Schema", "What an answered message survives. Surviving a "
                                             "power cut makes each answer a little slower."),
         .kind = Field::Kind::Choice,
         .standard = u"normal"_s,
         .options = {{u"normal"_s, QT_TRANSLATE_NOOP("Schema", "A crash of the program")},
                     {u"full"_s, QT_TRANSLATE_NOOP("Schema", "A power cut as well")}},
         .needsRestart = true},
        {.key = u"log_path"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Log folder"),
         .help = QT_TRANSLATE_NOOP("Schema", "Only the Python framework uses this; it is kept "
                                             "for it."),
         .kind = Field::Kind::Folder},
        {.key = u"log_name"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Log file"),
         .help = QT_TRANSLATE_NOOP("Schema", "Only the Python framework uses this; it is kept "
                                             "for it.")},
    };
}

} // namespace

const Schema &systemSchema()
{
    static const Schema schema = serverFields() + limitFields() + storageFields();
    return schema;
}

Values systemProblems(const Values &values)
{
    return problemsOf(systemSchema(), values);
}

Result<SystemSettings> toSystemSettings(const Values &values, const QString &folder)
{
    const Values problems = systemProblems(values);
    if (const QString key = firstWrongKey(systemSchema(), problems); !key.isEmpty())
        return failure(ErrorKind::InvalidInput, keyProblem(key, problems.value(key)));

    const auto number = [&](const QString &key, int standard) {
        const QString value = values.value(key);
        return value.isEmpty() ? standard : value.toInt();
    };
    SystemSettings system;
    system.logPath = values.value(u"log_path"_s);
    system.logName = values.value(u"log_name"_s);
    if (const QString routeName = values.value(u"route_name"_s); !routeName.isEmpty())
        system.routeName = routeName;
    if (const auto listen = ListenAddress::parse(values.value(u"listen"_s)); listen) {
        system.listenAddress = listen->address;
        system.listenPort = listen->port;
    }
    system.publicUrl = QUrl(values.value(u"public_url"_s), QUrl::StrictMode);
    if (const QString dataDir = values.value(u"data_dir"_s); !dataDir.isEmpty())
        system.dataDir = QDir::cleanPath(QDir(folder).absoluteFilePath(dataDir));
    if (values.value(u"durability"_s) == "full"_L1)
        system.durability = Durability::Full;
    system.replayWindow = std::chrono::seconds(number(u"replay_window"_s, 0));
    system.maxConnections = number(u"max_connections"_s, system.maxConnections);
    system.maxPerAddress = number(u"max_per_address"_s, system.maxPerAddress);
    system.trustedProxies = addressesOf(values.value(u"trusted_proxies"_s));
    return system;
}

QList<QPair<QString, QString>> unsupportedSystemKeys(const ConfigFile &config)
{
    QList<QPair<QString, QString>> keys;
    // Serving plain HTTP to somebody who asked for HTTPS would be worse than not serving.
    for (const QString &key : {u"tls_cert"_s, u"tls_key"_s}) {
        if (!config.value(u"system"_s, key).isEmpty())
            keys.append({key, schemaText(QT_TRANSLATE_NOOP(
                                  "Schema", "HTTPS is not supported yet: use a reverse proxy."))});
    }
    return keys;
}

} // namespace ewc
