// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/httpsteps.h"

#include "core/base/errortext.h"
#include "core/base/jsonpath.h"
#include "core/base/jsonschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LongestQuote = 200; // characters of what a server said
constexpr int FirstRedirect = 300;
constexpr int FirstFailure = 400;

tl::unexpected<Error> refusal(const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, sentence);
}

/*! One line of what somebody else wrote, short enough for a sentence. */
QString quoted(const QByteArray &bytes)
{
    return outputText(bytes).simplified().left(LongestQuote);
}

/*! \a value with the variable of the environment that "env:NAME" at its end names. */
Result<QString> withEnvironment(const QString &value)
{
    static const QRegularExpression reference(u"(^| )env:([A-Za-z_][A-Za-z0-9_]*)$"_s);
    const auto match = reference.match(value);
    if (!match.hasMatch())
        return value;
    const QString name = match.captured(2);
    const QString content = qEnvironmentVariable(name.toLatin1().constData());
    const bool isUsable =
        std::ranges::none_of(content, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (content.isEmpty() || !isUsable)
        return refusal(ruleText(QT_TRANSLATE_NOOP("Rules", "The environment variable %1 is not "
                                                           "set, or holds a control character."))
                           .arg(name));
    return value.first(match.capturedStart(2) - 4) + content;
}

bool isOwn(const QString &header) // set by the connection itself
{
    return header.compare("Content-Length"_L1, Qt::CaseInsensitive) == 0
           || header.compare("Transfer-Encoding"_L1, Qt::CaseInsensitive) == 0;
}

Result<QUrl> addressOf(const QString &text)
{
    const QUrl url(text);
    if (!url.isValid() || url.host().isEmpty())
        return refusal(ruleText(QT_TRANSLATE_NOOP("Rules", "The address to call is none.")));
    return url;
}

/*! The address as it may be shown: what follows the path may be a secret. */
QString shown(const QString &address)
{
    return QUrl(address).toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

/*! Why \a answer is of no use; empty if it may be. */
QString problemOf(const QString &address, const Result<HttpAnswer> &answer)
{
    if (!answer)
        return ruleText(QT_TRANSLATE_NOOP("Rules", "%1 did not answer: %2"))
            .arg(shown(address), kindText(answer.error().kind));
    if (answer->status >= FirstRedirect && answer->status < FirstFailure)
        return ruleText(QT_TRANSLATE_NOOP("Rules", "%1 leads elsewhere (%2): name the address that "
                                                   "it leads to, %3"))
            .arg(shown(address))
            .arg(answer->status)
            .arg(shown(quoted(answer->header("Location"_ba))));
    if (answer->status >= FirstFailure)
        return ruleText(QT_TRANSLATE_NOOP("Rules", "%1 answered %2. %3"))
            .arg(shown(address))
            .arg(answer->status)
            .arg(quoted(answer->body))
            .trimmed();
    return {};
}

/*! The JSON in \a body as an object; a list or a value of its own stands under the empty name. */
Result<QJsonObject> jsonOf(const QByteArray &body)
{
    QJsonParseError error;
    // Qt reads objects and lists only; within a list anything may be.
    const QJsonDocument document = QJsonDocument::fromJson('[' + body + ']', &error);
    const QJsonArray list = document.array();
    if (error.error != QJsonParseError::NoError || list.size() != 1)
        return refusal(ruleText(QT_TRANSLATE_NOOP("Rules", "The answer is no JSON.")));
    return list.first().isObject() ? list.first().toObject()
                                   : QJsonObject{{QString(), list.first()}};
}

QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return toFieldText(value);
}

/*! What stands at \a path of the JSON in \a body. */
StepOutcome pick(const QByteArray &body, QStringView path)
{
    const auto json = jsonOf(body);
    if (!json)
        return {.problem = json.error().detail};
    if (path.startsWith(u"$.")) // as JSONPath begins
        path = path.sliced(2);
    const QJsonValue value = valueAt(*json, path);
    if (value.isUndefined() || value.isNull())
        return {
            .problem =
                ruleText(QT_TRANSLATE_NOOP("Rules", "The answer has nothing at %1.")).arg(path)};
    return {.output = outputText(textOf(value).toUtf8())};
}

QString completionsOf(const QString &baseUrl)
{
    const auto end = "/chat/completions"_L1;
    QString address = baseUrl;
    while (address.endsWith(u'/'))
        address.chop(1);
    return address.endsWith(end) ? address : address + end;
}

QJsonObject said(QLatin1StringView role, const QString &text)
{
    return {{"role"_L1, role}, {"content"_L1, text}};
}

} // namespace

Result<HttpCall> toCall(const step::HttpCall &step)
{
    const auto url = addressOf(step.url);
    if (!url)
        return tl::unexpected(url.error());
    HttpCall call{.url = *url, .timeout = std::chrono::seconds(step.seconds)};
    const bool hasBody = step.method != "GET"_L1;
    if (hasBody) {
        call.method = step.method.toLatin1();
        call.contentType = "application/json"_ba;
        call.body = step.body.toUtf8();
    }
    for (const auto &[name, value] : step.headers) {
        const auto content = withEnvironment(value);
        if (!content)
            return tl::unexpected(content.error());
        if (name.compare("Content-Type"_L1, Qt::CaseInsensitive) == 0 && hasBody)
            call.contentType = content->toUtf8();
        else if (!isOwn(name))
            call.headers.append({name.toLatin1(), content->toUtf8()});
    }
    return call;
}

StepOutcome outcomeOf(const step::HttpCall &step, const Result<HttpAnswer> &answer)
{
    if (QString problem = problemOf(step.url, answer); !problem.isEmpty())
        return {.problem = std::move(problem)};
    if (step.answerPath.isEmpty() || answer->body.trimmed().isEmpty())
        return {.output = outputText(answer->body)};
    return pick(answer->body, step.answerPath);
}

Result<HttpCall> toCall(const step::Model &step, const QList<Utterance> &before,
                        const QString &text)
{
    const QString address = completionsOf(step.baseUrl);
    const auto url = addressOf(address);
    if (!url)
        return tl::unexpected(url.error());
    const auto key = withEnvironment(step.key);
    if (!key)
        return tl::unexpected(key.error());

    QJsonArray messages;
    if (!step.prompt.isEmpty())
        messages.append(said("system"_L1, step.prompt));
    for (const Utterance &utterance : before)
        messages.append(said(utterance.isOurs ? "assistant"_L1 : "user"_L1, utterance.text));
    messages.append(said("user"_L1, text));
    const QJsonObject body{
        {"model"_L1, step.model}, {"messages"_L1, messages}, {"stream"_L1, false}};

    HttpCall call{.url = *url,
                  .contentType = "application/json"_ba,
                  .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                  .timeout = std::chrono::seconds(step.seconds)};
    if (!key->isEmpty())
        call.headers.append({"Authorization"_ba, "Bearer "_ba + key->toUtf8()});
    return call;
}

StepOutcome outcomeOf(const step::Model &step, const Result<HttpAnswer> &answer)
{
    QString problem = problemOf(completionsOf(step.baseUrl), answer);
    if (problem.isEmpty())
        return pick(answer->body, u"choices[0].message.content");
    // Some quote the key that they refuse.
    const QString key = withEnvironment(step.key).value_or(QString());
    if (!key.isEmpty())
        problem.replace(key, u"…"_s);
    return {.problem = problem};
}

} // namespace ewc
