// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/outgoing/commonfields.h"
#include "core/wecom/outgoingkind.h"
#include "core/wecom/outgoingmessage.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// OutgoingMessage::fromJson(): what somebody else wrote becomes a message, or a sentence.
namespace ewc::wecom {
namespace {

tl::unexpected<Error> refusal(const QString &sentence, int code = 0)
{
    return failure(ErrorKind::InvalidInput, code, sentence);
}

tl::unexpected<Error> refusal(const FieldProblem &problem)
{
    return refusal(problem.path + u' ' + problem.sentence, problem.code);
}

bool hasCommentAt(const QByteArray &json, qsizetype offset)
{
    // The parser stops at the slash or right behind it.
    for (const qsizetype at : {offset - 1, offset}) {
        if (at >= 0 && at + 1 < json.size() && json[at] == '/'
            && (json[at + 1] == '/' || json[at + 1] == '*'))
            return true;
    }
    return false;
}

QString problemOfSyntax(const QByteArray &json, const QJsonParseError &error)
{
    const qsizetype offset = std::clamp(qsizetype(error.offset), qsizetype(0), json.size());
    const QByteArray before = json.first(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - before.lastIndexOf('\n');
    if (json.trimmed().isEmpty())
        return schemaText(QT_TRANSLATE_NOOP("Schema", "The message is empty: JSON was expected."));
    if (hasCommentAt(json, offset))
        return schemaText(QT_TRANSLATE_NOOP("Schema", "The JSON holds a comment in line %1, which "
                                                      "JSON does not know: take it out."))
            .arg(line);
    return schemaText(QT_TRANSLATE_NOOP("Schema", "This is not JSON: line %1, byte %2 is wrong "
                                                  "(%3). Correct it there."))
        .arg(QString::number(line), QString::number(column), error.errorString());
}

Result<QJsonObject> parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return refusal(problemOfSyntax(json, error));
    if (!document.isObject())
        return refusal(schemaText(
            QT_TRANSLATE_NOOP("Schema", "The message has to be a JSON object in braces {}.")));
    return document.object();
}

/*! The members of a whole message beside msgtype and content. */
Schema optionSchema()
{
    const auto flag = [](const QString &key) {
        return Field{.key = key, .kind = Field::Kind::Flag};
    };
    return {{.key = u"safe"_s, .kind = Field::Kind::Number, .minimum = 0, .maximum = 2},
            flag(u"enable_id_trans"_s),
            flag(u"enable_duplicate_check"_s),
            {.key = u"duplicate_check_interval"_s,
             .kind = Field::Kind::Number,
             .minimum = 1,
             .maximum = 14400}};
}

Result<SendOptions> readOptions(const QJsonObject &json, UnknownFields unknown)
{
    if (const auto problems = problemsOf(optionSchema(), json, unknown); !problems.isEmpty()) {
        const QString &path = problems.first().path;
        if (problems.first().kind == Flaw::Kind::Unknown
            && (path == "agentid"_L1 || path == "chatid"_L1 || path.startsWith("to"_L1)))
            return refusal(
                schemaText(QT_TRANSLATE_NOOP("Schema", "%1 does not belong here: account and "
                                                       "recipients are named beside the message."))
                    .arg(path));
        return refusal(problems.first());
    }
    SendOptions options;
    const auto isOn = [&](QLatin1StringView key) { return toFieldText(json[key]) == "1"_L1; };
    options.safe = json["safe"_L1].toInt();
    options.translatesIds = isOn("enable_id_trans"_L1);
    options.checksDuplicates = isOn("enable_duplicate_check"_L1);
    if (const QJsonValue interval = json["duplicate_check_interval"_L1]; interval.isDouble())
        options.duplicateInterval = std::chrono::seconds(interval.toInteger());
    return options;
}

Result<OutgoingMessage> readWhole(QJsonObject json, UnknownFields unknown)
{
    const QJsonValue type = json.take("msgtype"_L1);
    if (!type.isString() || type.toString().isEmpty())
        return refusal(schemaText(QT_TRANSLATE_NOOP("Schema", "msgtype is missing: it names the "
                                                              "kind of message, such as text.")),
                       40008);
    const QJsonValue content = json.take(type.toString());
    if (!content.isObject())
        return refusal(schemaText(QT_TRANSLATE_NOOP("Schema", "There is no object \"%1\", which "
                                                              "holds what msgtype announces."))
                           .arg(type.toString().left(64)),
                       40063);
    return readOptions(json, unknown).map([&](const SendOptions &options) {
        return OutgoingMessage{
            .type = type.toString(), .content = content.toObject(), .options = options};
    });
}

/*! Types and names only: a text may be too long here, it is split later. */
Result<OutgoingMessage> checkShape(const OutgoingMessage &message, Channel channel,
                                   UnknownFields unknown)
{
    const OutgoingKind *kind = message.kind();
    if (!kind || !kind->channels.contains(channel))
        return refusal(message.problems(channel).first());
    const auto problems = problemsOf(*kind, message.content, channel, unknown);
    const auto wrong = std::ranges::find_if(problems, [](const FieldProblem &problem) {
        return problem.kind == Flaw::Kind::WrongType || problem.kind == Flaw::Kind::Unknown;
    });
    if (wrong != problems.end())
        return refusal(*wrong);
    return message;
}

} // namespace

Result<OutgoingMessage> OutgoingMessage::fromJson(const QByteArray &json, const QString &type,
                                                  Channel channel, UnknownFields unknown)
{
    return parse(json)
        .and_then([&](const QJsonObject &object) -> Result<OutgoingMessage> {
            if (type.isEmpty() || object.contains("msgtype"_L1))
                return readWhole(object, unknown);
            return OutgoingMessage{.type = type, .content = object};
        })
        .and_then([&](const OutgoingMessage &message) -> Result<OutgoingMessage> {
            if (!type.isEmpty() && message.type != type)
                return refusal(schemaText(QT_TRANSLATE_NOOP("Schema", "The message is of msgtype "
                                                                      "%1, but %2 was asked for."))
                                   .arg(message.type.left(64), type),
                               40008);
            return checkShape(message, channel, unknown);
        });
}

} // namespace ewc::wecom
