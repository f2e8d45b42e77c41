// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include "core/settings/configfile.h"
#include "core/settings/sectionreader.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr int MaxInt = std::numeric_limits<int>::max();
constexpr qsizetype EncodingAesKeyLength = 43; // 32 bytes of base64 without its padding

bool isEncodingAesKey(const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text.toUtf8() + '=',
                                                      QByteArray::AbortOnBase64DecodingErrors);
    return bytes && (*bytes).size() == 32;
}

void readRobot(SectionReader &reader, Account &account)
{
    account.transport = Account::Transport::Robot;
    account.webhookKey = reader.secret(u"webhook_key"_s);
    if (account.webhookKey.isEmpty())
        reader.refuse(u"webhook_key"_s, u"is missing: a robot needs it."_s);
}

/*! Receiving takes a token and a key, sending a secret and an agent id; one of the two is enough.
 */
void readApp(SectionReader &reader, Account &account)
{
    account.corpId = reader.text(u"corpid"_s);
    if (account.corpId.isEmpty())
        reader.refuse(u"corpid"_s, u"is missing."_s);

    account.token = reader.secret(u"token"_s);
    account.encodingAesKey = reader.secret(u"encoding_aes_key"_s);
    if (account.token.isEmpty() && !account.encodingAesKey.isEmpty())
        reader.refuse(u"token"_s, u"is missing, but encoding_aes_key is there."_s);
    if (account.encodingAesKey.isEmpty() && !account.token.isEmpty())
        reader.refuse(u"encoding_aes_key"_s, u"is missing, but token is there."_s);
    if (!account.encodingAesKey.isEmpty() && account.encodingAesKey.size() != EncodingAesKeyLength)
        reader.refuse(u"encoding_aes_key"_s,
                      u"has %1 characters, but %2 are needed."_s.arg(account.encodingAesKey.size())
                          .arg(EncodingAesKeyLength));
    if (!account.encodingAesKey.isEmpty() && !isEncodingAesKey(account.encodingAesKey))
        reader.refuse(u"encoding_aes_key"_s, u"holds characters that are not base64."_s);

    account.secret = reader.secret(u"secret"_s);
    const bool hasAgentId = !reader.text(u"agentid"_s).isEmpty();
    const QString agentKey = hasAgentId ? u"agentid"_s : u"appid"_s;
    account.agentId = reader.text(agentKey);
    static const QRegularExpression digits(u"^[0-9]{0,18}$"_s);
    if (!digits.match(account.agentId).hasMatch())
        reader.refuse(agentKey, u"has to be a number."_s);
    if (account.secret.isEmpty() && account.token.isEmpty())
        reader.refuse(u"secret"_s, u"is missing, and so are token and encoding_aes_key: the account"
                                   " could neither send nor receive."_s);
    if (!account.secret.isEmpty() && account.agentId.isEmpty())
        reader.refuse(u"appid"_s, u"is missing: with a secret, the id of the application is needed"
                                  " to send."_s);
}

Result<Account> readAccount(const ConfigFile &config, const QString &file, const QString &section)
{
    SectionReader reader(config, file, section);
    Account account;
    account.name = section;
    if (section.contains(u'/'))
        reader.refuse(u"[%1]"_s.arg(section), u"the name of an account cannot hold a slash."_s);

    switch (reader.choice(u"transport"_s, {u"app"_s, u"robot"_s, u"aibot"_s})) {
    case 1:
        readRobot(reader, account);
        break;
    case 2:
        reader.refuse(u"transport"_s, u"aibot is not supported yet."_s);
        break;
    default:
        readApp(reader, account);
    }

    const QUrl apiBase = reader.url(u"api_base"_s, {u"https"_s, u"http"_s});
    if (apiBase.path().contains("/cgi-bin"_L1))
        reader.refuse(u"api_base"_s, u"has to be written without /cgi-bin."_s);
    if (apiBase.isValid()) {
        account.apiBase = apiBase.adjusted(QUrl::StripTrailingSlash);
        if (account.apiBase.path() == "/"_L1) // which the line above leaves
            account.apiBase.setPath({});
    }
    reader.url(u"proxy"_s, {u"http"_s, u"socks5"_s});
    account.proxy = reader.text(u"proxy"_s);

    if (reader.error())
        return tl::unexpected(*reader.error());
    return account;
}

QList<QHostAddress> readAddresses(SectionReader &reader, const QString &key)
{
    QList<QHostAddress> addresses;
    static const QRegularExpression separators(u"[,\\s]+"_s);
    for (const QString &text : reader.text(key).split(separators, Qt::SkipEmptyParts)) {
        addresses.append(QHostAddress(text));
        if (addresses.constLast().isNull())
            reader.refuse(key, u"has to be a list of IP addresses."_s);
    }
    return addresses;
}

Result<SystemSettings> readSystem(const ConfigFile &config, const QString &file)
{
    SectionReader reader(config, file, u"system"_s);
    SystemSettings system;
    system.logPath = reader.text(u"log_path"_s);
    system.logName = reader.text(u"log_name"_s);
    if (const QString routeName = reader.text(u"route_name"_s); !routeName.isEmpty())
        system.routeName = routeName;
    if (system.routeName.contains(u'/'))
        reader.refuse(u"route_name"_s, u"cannot hold a slash."_s);

    if (const QString listen = reader.text(u"listen"_s); !listen.isEmpty()) {
        const auto address = ListenAddress::parse(listen);
        if (address) {
            system.listenAddress = address->address;
            system.listenPort = address->port;
        } else {
            reader.refuse(u"listen"_s, address.error().detail);
        }
    }
    system.publicUrl = reader.url(u"public_url"_s, {u"https"_s, u"http"_s});
    if (const QString dataDir = reader.text(u"data_dir"_s); !dataDir.isEmpty())
        system.dataDir = QDir::cleanPath(QFileInfo(file).absoluteDir().absoluteFilePath(dataDir));
    system.durability = reader.choice(u"durability"_s, {u"normal"_s, u"full"_s}) == 1
                            ? Durability::Full
                            : Durability::Normal;
    system.replayWindow = std::chrono::seconds(reader.number(u"replay_window"_s, 0, 0, MaxInt));
    system.maxConnections = reader.number(u"max_connections"_s, system.maxConnections, 1, MaxInt);
    system.maxPerAddress = reader.number(u"max_per_address"_s, system.maxPerAddress, 1, MaxInt);
    system.trustedProxies = readAddresses(reader, u"trusted_proxies"_s);
    // Serving plain HTTP to somebody who asked for HTTPS would be worse than not serving.
    for (const QString &key : {u"tls_cert"_s, u"tls_key"_s}) {
        if (!reader.text(key).isEmpty())
            reader.refuse(key, u"HTTPS is not supported yet: use a reverse proxy."_s);
    }

    if (reader.error())
        return tl::unexpected(*reader.error());
    return system;
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
        if (section == "system"_L1 || section == "camera"_L1)
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
    return failure(ErrorKind::NotFound, name.isEmpty()
                                            ? u"%1: there is no account in it."_s.arg(file)
                                            : u"%1: there is no section [%2]."_s.arg(file, name));
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
        return failure(ErrorKind::InvalidInput,
                       u"has to be ADDRESS:PORT, like 127.0.0.1:8000 or [::1]:8000."_s);
    return listen;
}

} // namespace ewc
