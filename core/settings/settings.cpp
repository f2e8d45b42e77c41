// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include "core/settings/accountname.h"
#include "core/settings/accountschema.h"
#include "core/settings/configfile.h"
#include "core/settings/sectionvalues.h"
#include "core/settings/systemschema.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

tl::unexpected<Error> refuse(const QString &file, const QString &section, const QString &what)
{
    return failure(
        ErrorKind::InvalidInput,
        schemaText(QT_TRANSLATE_NOOP("Schema", "%1, section [%2], %3")).arg(file, section, what));
}

Result<Account> readAccount(const ConfigFile &config, const QString &file, const QString &section)
{
    // A part of the path of its callback.
    if (section.contains(u'/'))
        return refuse(
            file, section,
            schemaText(QT_TRANSLATE_NOOP("Schema", "the name of an account cannot hold a slash.")));
    const Values values = sectionValues(config, section, accountSchema());
    const Values problems = accountProblems(values);
    if (const QString key = firstWrongKey(accountSchema(), problems); !key.isEmpty())
        return refuse(file, section,
                      keyProblem(keyInFile(config, section, key), problems.value(key)));
    return toAccount(section, values);
}

Result<SystemSettings> readSystem(const ConfigFile &config, const QString &file)
{
    if (const auto unsupported = unsupportedSystemKeys(config); !unsupported.isEmpty())
        return refuse(file, u"system"_s,
                      keyProblem(unsupported.constFirst().first, unsupported.constFirst().second));
    return toSystemSettings(sectionValues(config, u"system"_s, systemSchema()),
                            QFileInfo(file).absolutePath())
        .or_else([&](const Error &error) -> Result<SystemSettings> {
            return refuse(file, u"system"_s, error.detail);
        });
}

} // namespace

Result<Settings> Settings::load(const QString &file)
{
    const auto config = ConfigFile::load(file);
    if (!config)
        return tl::unexpected(config.error());

    Settings settings;
    settings.file = file;
    const auto sections = config->sections();
    for (const QString &section : sections) {
        if (!isAccountSection(section))
            continue;
        auto account = readAccount(*config, file, section);
        if (!account)
            return tl::unexpected(account.error());
        settings.accounts.append(*std::move(account));
    }
    return readSystem(*config, file).map([&](const SystemSettings &system) {
        settings.system = system;
        return settings;
    });
}

Result<Account> Settings::account(const QString &name) const
{
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&](const Account &account) {
        return name.isEmpty() || account.name == name;
    });
    if (found != accounts.end())
        return *found;
    const QString problem =
        name.isEmpty()
            ? schemaText(QT_TRANSLATE_NOOP("Schema", "%1: there is no account in it.")).arg(file)
            : schemaText(QT_TRANSLATE_NOOP("Schema", "%1: there is no section [%2]."))
                  .arg(file, name);
    return failure(ErrorKind::NotFound, problem);
}

QString defaultConfigFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + u"/EasyWeChat/config.ini"_s;
}

QString defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/EasyWeChat"_s;
}

Result<ListenAddress> ListenAddress::parse(const QString &text)
{
    const auto colon = text.lastIndexOf(u':');
    bool isPort = false;
    ListenAddress listen{.port = text.sliced(colon + 1).toUShort(&isPort)};

    QString address = text.first(std::max<qsizetype>(colon, 0));
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.sliced(1, address.size() - 2);
    else if (address.contains(u':'))
        isPort = false; // part of an IPv6 address, not a port after one
    if (address == "localhost"_L1)
        address.clear();
    if (!address.isEmpty())
        listen.address = QHostAddress(address);

    if (!isPort || listen.address.isNull())
        return failure(
            ErrorKind::InvalidInput,
            schemaText(QT_TRANSLATE_NOOP(
                "Schema", "has to be ADDRESS:PORT, like 127.0.0.1:8000 or [::1]:8000.")));
    return listen;
}

} // namespace ewc
