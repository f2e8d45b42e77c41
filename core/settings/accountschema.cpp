// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/accountschema.h"

#include "core/settings/sectionvalues.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype EncodingAesKeyLength = 43; // 32 bytes of base64 without its padding

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

bool isEncodingAesKey(const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text.toUtf8() + '=',
                                                      QByteArray::AbortOnBase64DecodingErrors);
    return bytes && (*bytes).size() == 32;
}

/*! The environment variable that \a value names, empty if it is the secret itself. */
QString variableOf(const QString &value)
{
    return value.startsWith("env:"_L1) ? value.sliced(4) : QString();
}

QString secretOf(const QString &value)
{
    const QString variable = variableOf(value);
    return variable.isEmpty() ? value : qEnvironmentVariable(variable.toLocal8Bit().constData());
}

QString problemOfSecret(const QString &value)
{
    if (value.startsWith("keychain:"_L1))
        return schemaText(
            QT_TRANSLATE_NOOP("Schema", "names the desktop keychain, which is not supported yet."));
    if (!value.startsWith("env:"_L1))
        return {};

    const QString variable = variableOf(value);
    const QString content = variable.isEmpty() ? QString() : secretOf(value);
    if (content.isEmpty())
        return schemaText(QT_TRANSLATE_NOOP("Schema",
                                            "names the environment variable %1, which is not set."))
            .arg(variable);
    if (std::ranges::any_of(content, isControl))
        return schemaText(QT_TRANSLATE_NOOP("Schema", "names the environment variable %1, which "
                                                      "holds a control character."))
            .arg(variable);
    return {};
}

QString problemOfEncodingAesKey(const QString &value)
{
    if (QString problem = problemOfSecret(value); !problem.isEmpty())
        return problem;
    const QString key = secretOf(value);
    if (key.size() != EncodingAesKeyLength)
        return schemaText(QT_TRANSLATE_NOOP("Schema", "has %1 characters, but %2 are needed."))
            .arg(key.size())
            .arg(EncodingAesKeyLength);
    if (!isEncodingAesKey(key))
        return schemaText(QT_TRANSLATE_NOOP("Schema", "holds characters that are not base64."));
    return {};
}

QString problemOfWebhookKey(const QString &value)
{
    if (QString problem = problemOfSecret(value); !problem.isEmpty())
        return problem;
    // The admin console shows the key as the end of an address only.
    if (secretOf(value).contains(u'/'))
        return schemaText(QT_TRANSLATE_NOOP(
            "Schema", "is an address: only what follows key= in it is needed here."));
    static const QRegularExpression allowed(u"^[0-9A-Za-z_-]+\\z"_s);
    if (!allowed.match(secretOf(value)).hasMatch())
        return schemaText(QT_TRANSLATE_NOOP(
            "Schema", "holds a space, or another character that is in no key: copy it again."));
    return {};
}

QString problemOfAgentId(const QString &value)
{
    static const QRegularExpression digits(u"^[0-9]{1,18}$"_s);
    return digits.match(value).hasMatch()
               ? QString()
               : schemaText(QT_TRANSLATE_NOOP("Schema", "has to be a number."));
}

QString problemOfApiBase(const QString &value)
{
    return QUrl(value).path().contains("/cgi-bin"_L1)
               ? schemaText(QT_TRANSLATE_NOOP("Schema", "has to be written without /cgi-bin."))
               : QString();
}

/*! \a field, which only an account that is an application has. */
Field ofApp(Field field)
{
    field.onlyWithKey = u"transport"_s;
    field.onlyWithValue = u"app"_s;
    return field;
}

QList<Field> appFields()
{
    return {
        ofApp({.key = u"corpid"_s,
               .label = QT_TRANSLATE_NOOP("Schema", "Corp ID"),
               .help = QT_TRANSLATE_NOOP("Schema", "Stands for your company. Admin console → My "
                                                   "Company, at the bottom of the page."),
               .isRequired = true}),
        ofApp({.key = u"agentid"_s,
               .label = QT_TRANSLATE_NOOP("Schema", "Agent ID"),
               .help = QT_TRANSLATE_NOOP("Schema", "The number of your application. Admin "
                                                   "console → App Management → your app."),
               .check = problemOfAgentId}),
        ofApp({.key = u"secret"_s,
               .label = QT_TRANSLATE_NOOP("Schema", "Secret"),
               .help = QT_TRANSLATE_NOOP("Schema",
                                         "Needed to send. Admin console → App Management → your "
                                         "app → Secret, where View sends it to your phone."),
               .kind = Field::Kind::Secret,
               .check = problemOfSecret}),
        ofApp({.key = u"token"_s,
               .label = QT_TRANSLATE_NOOP("Schema", "Token"),
               .help =
                   QT_TRANSLATE_NOOP("Schema", "Needed to receive, the same here and there. Admin "
                                               "console → your app → Receive Messages → Set API."),
               .kind = Field::Kind::Secret,
               .check = problemOfSecret}),
        ofApp({.key = u"encoding_aes_key"_s,
               .label = QT_TRANSLATE_NOOP("Schema", "EncodingAESKey"),
               .help = QT_TRANSLATE_NOOP("Schema",
                                         "Encrypts what is received: 43 characters, the same here "
                                         "and there. It stands below the token."),
               .kind = Field::Kind::Secret,
               .check = problemOfEncodingAesKey}),
        ofApp({.key = u"daily_quota"_s,
               .label = QT_TRANSLATE_NOOP("Schema", "Messages a day"),
               .help = QT_TRANSLATE_NOOP("Schema",
                                         "WeCom lets an application send 200 times the number of "
                                         "members a day, counted in recipients: 6000 is for 30 "
                                         "members. What is more waits for the next day."),
               .kind = Field::Kind::Number,
               .standard = QString::number(Account().dailyQuota),
               .minimum = 1,
               .maximum = std::numeric_limits<int>::max()}),
    };
}

QList<Field> otherFields()
{
    return {
        {.key = u"webhook_key"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Webhook key"),
         .help = QT_TRANSLATE_NOOP("Schema", "What follows key= in the webhook's address. In the "
                                             "group's chat: its menu → Group Robots → the robot."),
         .kind = Field::Kind::Secret,
         .isRequired = true,
         .check = problemOfWebhookKey,
         .onlyWithKey = u"transport"_s,
         .onlyWithValue = u"robot"_s},
        {.key = u"api_base"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "API address"),
         .help = QT_TRANSLATE_NOOP("Schema", "Only for a relay, a private deployment or the "
                                             "sandbox. Leave it empty for WeCom itself."),
         .kind = Field::Kind::Url,
         .standard = Account().apiBase.toString(),
         .schemes = {u"https"_s, u"http"_s},
         .check = problemOfApiBase},
        {.key = u"proxy"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Proxy"),
         .help = QT_TRANSLATE_NOOP("Schema", "The way to WeCom for this account, such as "
                                             "http://10.0.0.1:3128 or socks5://10.0.0.1:1080. "
                                             "Leave it empty for the system's proxy."),
         .kind = Field::Kind::Url,
         .schemes = {u"http"_s, u"socks5"_s}},
    };
}

Schema makeSchema()
{
    const Field transport{
        .key = u"transport"_s,
        .label = QT_TRANSLATE_NOOP("Schema", "Kind"),
        .help = QT_TRANSLATE_NOOP("Schema", "An application receives and sends. A group robot "
                                            "can only send, to the group that it is in."),
        .kind = Field::Kind::Choice,
        .standard = u"app"_s,
        .options = {{u"app"_s, QT_TRANSLATE_NOOP("Schema", "Application")},
                    {u"robot"_s, QT_TRANSLATE_NOOP("Schema", "Group robot")}}};
    return Schema{transport} + appFields() + otherFields();
}

/*!
    Adds to \a problems where an application lacks a field because of others: receiving takes a
    token and a key, sending a secret and an agent id; one of the two is enough.
*/
void addProblemsBetweenFields(const Values &values, Values &problems)
{
    const auto isSet = [&](const QString &key) { return !values.value(key).isEmpty(); };
    const bool hasSecret = isSet(u"secret"_s);
    const bool hasToken = isSet(u"token"_s);
    const bool hasKey = isSet(u"encoding_aes_key"_s);
    if (hasKey && !hasToken)
        problems.insert(u"token"_s, schemaText(QT_TRANSLATE_NOOP(
                                        "Schema", "is missing, but encoding_aes_key is there.")));
    if (hasToken && !hasKey)
        problems.insert(u"encoding_aes_key"_s,
                        schemaText(QT_TRANSLATE_NOOP("Schema", "is missing, but token is there.")));
    if (!hasToken && !hasKey && !hasSecret)
        problems.insert(u"secret"_s,
                        schemaText(QT_TRANSLATE_NOOP(
                            "Schema", "is missing, and so are token and encoding_aes_key: the "
                                      "account could neither send nor receive.")));
    // A secret that is wrong in itself is what to mend first.
    if (hasSecret && !problems.contains(u"secret"_s) && !isSet(u"agentid"_s))
        problems.insert(u"agentid"_s, schemaText(QT_TRANSLATE_NOOP(
                                          "Schema", "is missing: with a secret, the id of the "
                                                    "application is needed to send.")));
}

} // namespace

const Schema &accountSchema()
{
    static const Schema schema = makeSchema();
    return schema;
}

Values accountProblems(const Values &values)
{
    const QString transport = values.value(u"transport"_s);
    if (transport == "aibot"_L1)
        return {{u"transport"_s,
                 schemaText(QT_TRANSLATE_NOOP("Schema", "aibot is not supported yet."))}};
    Values problems = problemsOf(accountSchema(), values);
    if (transport.isEmpty() || transport == "app"_L1)
        addProblemsBetweenFields(values, problems);
    return problems;
}

Result<Account> toAccount(const QString &name, const Values &values)
{
    const Values problems = accountProblems(values);
    if (const QString key = firstWrongKey(accountSchema(), problems); !key.isEmpty())
        return failure(ErrorKind::InvalidInput, keyProblem(key, problems.value(key)));

    Account account = wayOf(name, values);
    if (values.value(u"transport"_s) == "robot"_L1) {
        account.transport = Account::Transport::Robot;
        account.webhookKey = secretOf(values.value(u"webhook_key"_s));
    } else {
        account.corpId = values.value(u"corpid"_s);
        account.agentId = values.value(u"agentid"_s);
        account.secret = secretOf(values.value(u"secret"_s));
        account.token = secretOf(values.value(u"token"_s));
        account.encodingAesKey = secretOf(values.value(u"encoding_aes_key"_s));
        if (const QString quota = values.value(u"daily_quota"_s); !quota.isEmpty())
            account.dailyQuota = quota.toInt();
    }
    return account;
}

Account wayOf(const QString &name, const Values &values)
{
    Account account{.name = name};
    if (const QString apiBase = values.value(u"api_base"_s); !apiBase.isEmpty()) {
        account.apiBase = QUrl(apiBase, QUrl::StrictMode).adjusted(QUrl::StripTrailingSlash);
        if (account.apiBase.path() == "/"_L1) // which the line above leaves
            account.apiBase.setPath({});
    }
    account.proxy = values.value(u"proxy"_s);
    return account;
}

} // namespace ewc
