// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/messageoptions.h"

#include "core/wecom/mediareference.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qint64 MaxJsonBytes = 4 * 1024 * 1024; // mpnews take 8 × 666 KiB of text at most

/*! An option that holds a message, or names a file that is one, or holds one. */
struct MessageOption
{
    enum class Value { Text, Media, Json };

    QString name;
    QString type; ///< msgtype; empty: the file says it
    Value value;
};

const QList<MessageOption> &messageOptions()
{
    using enum MessageOption::Value;
    static const QList<MessageOption> options{
        {u"text"_s, u"text"_s, Text},    {u"markdown"_s, u"markdown"_s, Text},
        {u"image"_s, u"image"_s, Media}, {u"voice"_s, u"voice"_s, Media},
        {u"video"_s, u"video"_s, Media}, {u"file"_s, u"file"_s, Media},
        {u"news"_s, u"news"_s, Json},    {u"textcard"_s, u"textcard"_s, Json},
        {u"raw"_s, QString(), Json},
    };
    return options;
}

tl::unexpected<Error> usage(const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, sentence);
}

Result<QString> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorKind::Unavailable, Cli::tr("Standard input cannot be read."));
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(input.readAll());
    if (decoder.hasError())
        return usage(Cli::tr("Standard input is not UTF-8."));
    while (text.endsWith(u'\n')) // as the shell does with the output of a command
        text.chop(1);
    return text;
}

Result<wecom::OutgoingMessage> readText(const QString &type, const QString &value)
{
    return (value == "-"_L1 ? readStandardInput() : value)
        .and_then([&](const QString &text) -> Result<wecom::OutgoingMessage> {
            if (text.isEmpty())
                return usage(Cli::tr("The text is empty."));
            return wecom::OutgoingMessage{.type = type, .content = {{u"content"_s, text}}};
        });
}

wecom::OutgoingMessage readMedia(const Invocation &invocation, const MessageOption &option)
{
    const QString path = QFileInfo(invocation.value(option.name)).absoluteFilePath();
    QJsonObject content{{u"media_id"_s, QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)}};
    for (const QString &key : {u"title"_s, u"description"_s}) {
        if (invocation.isSet(key))
            content.insert(key, invocation.value(key));
    }
    return {.type = option.type, .content = content};
}

/*! \a message with the files that it names looked for in \a folder, where its own file lies. */
wecom::OutgoingMessage withFilesFrom(const QDir &folder, const wecom::OutgoingMessage &message)
{
    QHash<QString, QString> values;
    for (const wecom::MediaSlot &slot : wecom::mediaSlots(message)) {
        const QString path = QUrl(slot.value).path(QUrl::FullyDecoded);
        if (slot.isFile() && !path.isEmpty() && QDir::isRelativePath(path))
            values.insert(
                slot.path,
                QUrl::fromLocalFile(folder.absoluteFilePath(path)).toString(QUrl::FullyEncoded));
    }
    return wecom::withMedia(message, values);
}

Result<wecom::OutgoingMessage> readJson(const MessageOption &option, const QString &name,
                                        wecom::Channel channel)
{
    QFile file(name);
    if (QFileInfo(name).isDir() || !file.open(QIODevice::ReadOnly))
        return usage(Cli::tr("%1 cannot be read: %2")
                         .arg(name, QFileInfo(name).isDir() ? Cli::tr("it is a folder")
                                                            : file.errorString()));
    const QByteArray json = file.read(MaxJsonBytes + 1);
    if (json.size() > MaxJsonBytes)
        return usage(Cli::tr("%1 is larger than any message can be.").arg(name));
    // --raw is for what EasyWeChat does not know yet, too.
    const auto unknown = option.type.isEmpty() ? UnknownFields::Kept : UnknownFields::Refused;
    return wecom::OutgoingMessage::fromJson(json, option.type, channel, unknown)
        .map([&](const wecom::OutgoingMessage &message) {
            return withFilesFrom(QFileInfo(name).absoluteDir(), message);
        })
        .map_error([&](const Error &error) {
            return Error{error.kind, error.code, name + ": "_L1 + error.detail};
        });
}

Result<wecom::OutgoingMessage> readContent(const Invocation &invocation, wecom::Channel channel)
{
    const MessageOption *chosen = nullptr;
    int count = static_cast<int>(invocation.arguments().size());
    for (const MessageOption &option : messageOptions()) {
        if (invocation.isSet(option.name)) {
            chosen = &option;
            ++count;
        }
    }
    if (count != 1)
        return usage(Cli::tr("There has to be one message: a TEXT, or one of %1.")
                         .arg(u"--text --markdown --image --voice --video --file --news "
                              "--textcard --raw"_s));
    if (chosen == nullptr)
        return readText(u"text"_s, invocation.arguments().constFirst());
    switch (chosen->value) {
    case MessageOption::Value::Text:
        return readText(chosen->type, invocation.value(chosen->name));
    case MessageOption::Value::Media:
        return readMedia(invocation, *chosen);
    case MessageOption::Value::Json:
        break;
    }
    return readJson(*chosen, invocation.value(chosen->name), channel);
}

Result<wecom::Recipients> readRecipients(const Invocation &invocation, const Account &account)
{
    const auto list = [&](const QString &option) {
        return invocation.value(option).split(u'|', Qt::SkipEmptyParts);
    };
    const wecom::Recipients recipients{.users = list(u"to"_s),
                                       .parties = list(u"party"_s),
                                       .tags = list(u"tag"_s),
                                       .chat = invocation.value(u"chat"_s)};
    const bool isRobot = account.transport == Account::Transport::Robot;
    if (isRobot && !recipients.isEmpty())
        return usage(Cli::tr("%1 is a group robot: it sends to its group, and to nobody else. "
                             "Leave out --to, --party, --tag and --chat.")
                         .arg(account.name));
    if (!isRobot && recipients.isEmpty())
        return usage(Cli::tr("--to, --party, --tag or --chat has to name somebody."));
    return recipients;
}

Result<wecom::SendOptions> readOptions(const Invocation &invocation, wecom::SendOptions options)
{
    if (invocation.isSet(u"safe"_s))
        options.safe = 1;
    if (invocation.isSet(u"translate-ids"_s))
        options.translatesIds = true;
    if (!invocation.isSet(u"no-duplicates"_s))
        return options;
    bool isNumber = false;
    const int seconds = invocation.value(u"no-duplicates"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > 14400)
        return usage(Cli::tr("--no-duplicates has to be a number of seconds from 1 to 14400."));
    options.checksDuplicates = true;
    options.duplicateInterval = std::chrono::seconds(seconds);
    return options;
}

Result<LongText> readLongText(const Invocation &invocation)
{
    const QString value = invocation.value(u"long"_s);
    if (value == "split"_L1)
        return LongText::Split;
    if (value == "file"_L1)
        return LongText::File;
    if (value == "refuse"_L1)
        return LongText::Refuse;
    return usage(Cli::tr("--long has to be split, file or refuse."));
}

Result<qint64> readTime(const Invocation &invocation)
{
    if (!invocation.isSet(u"at"_s))
        return 0;
    if (!invocation.isSet(u"queue"_s))
        return usage(Cli::tr("--at needs --queue: the running serve or console sends it then."));
    const QDateTime time = QDateTime::fromString(invocation.value(u"at"_s), Qt::ISODate);
    if (!time.isValid())
        return usage(Cli::tr("--at has to be a time such as 2026-12-24T18:00."));
    return time.toMSecsSinceEpoch();
}

} // namespace

QList<QCommandLineOption> draftOptions()
{
    return {
        {u"to"_s, Cli::tr("Members, or @all."), u"A|B"_s},
        {u"party"_s, Cli::tr("Departments."), u"P|Q"_s},
        {u"tag"_s, Cli::tr("Tags."), u"T|U"_s},
        {u"chat"_s, Cli::tr("A group chat of the application."), u"CHATID"_s},
        {u"text"_s, Cli::tr("Send TEXT as it is."), u"TEXT"_s},
        {u"markdown"_s, Cli::tr("Send TEXT as markdown."), u"TEXT"_s},
        {u"image"_s, Cli::tr("Send a picture; what is too large is made smaller."), u"FILE"_s},
        {u"voice"_s, Cli::tr("Send a voice; wav, mp3 and ogg become AMR of 60 s at most."),
         u"FILE"_s},
        {u"video"_s, Cli::tr("Send a video, MP4 of at most 10 MB."), u"FILE"_s},
        {u"file"_s, Cli::tr("Send a file of at most 20 MB."), u"FILE"_s},
        {u"news"_s, Cli::tr("Send articles: {\"articles\": [{\"title\": …, \"url\": …}]}."),
         u"FILE.json"_s},
        {u"textcard"_s,
         Cli::tr("Send a text card: {\"title\": …, \"description\": …, \"url\": …}."),
         u"FILE.json"_s},
        {u"raw"_s,
         Cli::tr("Send any message: {\"msgtype\": …, …}; \"file:NAME\" in place of a media_id is "
                 "uploaded."),
         u"FILE.json"_s},
        {u"title"_s, Cli::tr("Of a video."), u"TEXT"_s},
        {u"description"_s, Cli::tr("Of a video."), u"TEXT"_s},
        {u"long"_s, Cli::tr("What to do with a text of more than 2048 bytes: split, file, refuse."),
         u"HOW"_s, u"split"_s},
        {u"safe"_s, Cli::tr("It cannot be passed on, and carries a watermark.")},
        {u"translate-ids"_s, Cli::tr("Put names for $userName=ID$ and $departmentName=ID$.")},
        {u"no-duplicates"_s, Cli::tr("Do not deliver the same message again within that time."),
         u"SECONDS"_s},
        {u"at"_s, Cli::tr("With --queue: do not send it before, e.g. 2026-12-24T18:00."),
         u"TIME"_s},
    };
}

Result<Draft> readDraft(const Invocation &invocation, const Account &account)
{
    const auto recipients = readRecipients(invocation, account);
    if (!recipients)
        return tl::unexpected(recipients.error());
    const auto channel = account.transport == Account::Transport::Robot ? wecom::Channel::Robot
                         : recipients->chat.isEmpty()                   ? wecom::Channel::App
                                                                        : wecom::Channel::GroupChat;
    auto message = readContent(invocation, channel);
    if (!message)
        return tl::unexpected(message.error());
    const auto options = readOptions(invocation, message->options);
    if (!options)
        return tl::unexpected(options.error());
    message->options = *options;
    const auto longText = readLongText(invocation);
    if (!longText)
        return tl::unexpected(longText.error());
    return readTime(invocation).map([&](qint64 time) {
        return Draft{.recipients = *recipients,
                     .message = *message,
                     .longText = *longText,
                     .notBefore = time};
    });
}

} // namespace ewc
