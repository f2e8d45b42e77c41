// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/outgoingmessage.h"

#include "core/base/jsonpath.h"
#include "core/wecom/mediareference.h"
#include "core/wecom/outgoing/commonfields.h"
#include "core/wecom/outgoingkind.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::wecom {
namespace {

constexpr auto LongestDuplicateInterval = 4h;

QString cardOf(const OutgoingMessage &message)
{
    return message.type == "template_card"_L1 ? message.content["card_type"_L1].toString()
                                              : QString();
}

void insertList(QJsonObject &request, QLatin1StringView name, const QStringList &ids)
{
    if (!ids.isEmpty())
        request[name] = ids.join(u'|');
}

/*! The name of the file that stands for the media_id in \a message; empty if it is uploaded. */
QString fileName(const OutgoingMessage &message)
{
    const QString value = message.content["media_id"_L1].toString();
    if (const auto stored = StoredReference::fromString(value); !stored.hash.isEmpty())
        return stored.name;
    const QUrl url(value);
    return url.isLocalFile() ? url.fileName() : QString();
}

QString articlesSummary(const QJsonObject &content)
{
    const QJsonArray articles = content["articles"_L1].toArray();
    const QString title = articles.at(0)["title"_L1].toString();
    return articles.size() < 2 || title.isEmpty()
               ? title
               : u"%1 (+%2)"_s.arg(title).arg(articles.size() - 1);
}

QString cardSummary(const QJsonObject &content)
{
    for (const QString &path : {u"main_title.title"_s, u"sub_title_text"_s, u"main_title.desc"_s}) {
        if (const QString text = valueAt(content, path).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

QString titleOf(const OutgoingMessage &message)
{
    if (message.type == "news"_L1 || message.type == "mpnews"_L1)
        return articlesSummary(message.content);
    if (message.type == "template_card"_L1)
        return cardSummary(message.content);
    if (message.type == "file"_L1)
        return fileName(message);
    return message.content["title"_L1].toString();
}

FieldProblem notForThis(const QString &path, int code = InvalidArgument)
{
    return problemAt(
        path,
        QT_TRANSLATE_NOOP("Schema", "cannot be asked for with this kind of message: leave it out."),
        code);
}

FieldProblem problemOfSafe(const OutgoingKind &kind, int safe, Channel channel)
{
    if (safe == 0)
        return {};
    if (!kind.hasSafe || channel == Channel::Robot)
        return notForThis(u"safe"_s, kind.type == "news"_L1 ? 40074 : InvalidArgument);
    if (safe == 2 && (kind.type != "mpnews"_L1 || channel != Channel::App))
        return problemAt(u"safe"_s,
                         QT_TRANSLATE_NOOP("Schema", "can be 2 for mpnews only: use 0 or 1."));
    if (safe < 0 || safe > 2)
        return problemAt(u"safe"_s, QT_TRANSLATE_NOOP("Schema", "has to be 0, 1 or 2."));
    return {};
}

QList<FieldProblem> problemsOfOptions(const OutgoingKind &kind, const SendOptions &options,
                                      Channel channel)
{
    QList<FieldProblem> problems{problemOfSafe(kind, options.safe, channel)};
    if (options.translatesIds && (!kind.hasIdTranslation || channel != Channel::App))
        problems.append(notForThis(u"enable_id_trans"_s));
    if (options.checksDuplicates && channel != Channel::App)
        problems.append(notForThis(u"enable_duplicate_check"_s));
    if (options.checksDuplicates
        && (options.duplicateInterval < 1s || options.duplicateInterval > LongestDuplicateInterval))
        problems.append(
            problemAt(u"duplicate_check_interval"_s,
                      QT_TRANSLATE_NOOP(
                          "Schema", "has to be from 1 to 14400 seconds, which is four hours.")));
    problems.removeIf([](const FieldProblem &problem) { return problem.sentence.isEmpty(); });
    return problems;
}

FieldProblem problemOfKind(const OutgoingMessage &message)
{
    if (message.type == "template_card"_L1 && !outgoingKind(message.type, cardOf(message)))
        return problemAt(u"card_type"_s,
                         QT_TRANSLATE_NOOP("Schema", "has to be one of: text_notice, news_notice, "
                                                     "button_interaction, vote_interaction, "
                                                     "multiple_interaction."));
    return problemAt(
        u"msgtype"_s,
        QT_TRANSLATE_NOOP("Schema", "is not a kind that can be sent this way: choose another."),
        40008);
}

/*! What message/send, appchat/send and webhook/send have in common. */
QJsonObject body(const OutgoingMessage &message)
{
    return {{"msgtype"_L1, message.type}, {message.type, message.content}};
}

void insertSafe(QJsonObject &request, const OutgoingMessage &message)
{
    const OutgoingKind *kind = message.kind();
    if (message.options.safe != 0 && kind && kind->hasSafe)
        request["safe"_L1] = message.options.safe;
}

} // namespace

OutgoingMessage OutgoingMessage::text(const QString &content)
{
    return {.type = u"text"_s, .content = {{"content"_L1, content}}};
}

OutgoingMessage OutgoingMessage::markdown(const QString &content)
{
    return {.type = u"markdown"_s, .content = {{"content"_L1, content}}};
}

const OutgoingKind *OutgoingMessage::kind() const
{
    return outgoingKind(type, cardOf(*this));
}

QString OutgoingMessage::summary() const
{
    if (type == "text"_L1 || type.startsWith("markdown"_L1))
        return content["content"_L1].toString();
    const QString title = titleOf(*this);
    return title.isEmpty() ? u"[%1]"_s.arg(type) : title;
}

QList<FieldProblem> OutgoingMessage::problems(Channel channel) const
{
    const OutgoingKind *sort = kind();
    if (!sort || !sort->channels.contains(channel))
        return {problemOfKind(*this)};
    return problemsOf(*sort, content, channel) + problemsOfOptions(*sort, options, channel);
}

Result<> OutgoingMessage::check(Channel channel) const
{
    const auto found = problems(channel);
    if (found.isEmpty())
        return {};
    const FieldProblem &first = found.first();
    return failure(ErrorKind::InvalidInput, first.code == 0 ? InvalidArgument : first.code,
                   first.path + u' ' + first.sentence);
}

Result<> OutgoingMessage::checkFor(const Recipients &recipients, Channel channel) const
{
    return checkRecipients(recipients, channel)
        .and_then([&] { return check(channel); })
        .and_then([&]() -> Result<> {
            if (type == "miniprogram_notice"_L1 && recipients.users.contains(u"@all"_s))
                return failure(ErrorKind::InvalidInput, InvalidArgument,
                               schemaText(QT_TRANSLATE_NOOP(
                                   "Schema", "A mini-program notice cannot go to @all: name "
                                             "members, departments or tags.")));
            return {};
        });
}

QJsonObject OutgoingMessage::toRequest(const Recipients &recipients, const QString &agentId) const
{
    bool isNumber = false;
    const qint64 number = agentId.toLongLong(&isNumber);

    QJsonObject request = body(*this);
    insertList(request, "touser"_L1, recipients.users);
    insertList(request, "toparty"_L1, recipients.parties);
    insertList(request, "totag"_L1, recipients.tags);
    request["agentid"_L1] = isNumber ? QJsonValue(number) : QJsonValue(agentId);
    insertSafe(request, *this);
    const OutgoingKind *sort = kind();
    if (options.translatesIds && sort && sort->hasIdTranslation)
        request["enable_id_trans"_L1] = 1;
    if (options.checksDuplicates) {
        request["enable_duplicate_check"_L1] = 1;
        request["duplicate_check_interval"_L1] = qint64{options.duplicateInterval.count()};
    }
    return request;
}

QJsonObject OutgoingMessage::toChatRequest(const QString &chatId) const
{
    QJsonObject request = body(*this);
    request["chatid"_L1] = chatId;
    insertSafe(request, *this);
    return request;
}

QJsonObject OutgoingMessage::toRobotRequest() const
{
    return body(*this);
}

QJsonObject robotImage(const QByteArray &bytes)
{
    const QByteArray md5 = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    return {{"base64"_L1, QString::fromLatin1(bytes.toBase64())},
            {"md5"_L1, QString::fromLatin1(md5)}};
}

} // namespace ewc::wecom
