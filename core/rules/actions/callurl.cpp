// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/actionfields.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr int MostHeaders = 50;

/*! The message, for who has no wish of their own: the hook for other languages. */
const QString StandardBody = uR"({
  "account": "{account}",
  "sender": "{sender}",
  "name": "{sender.name}",
  "type": "{type}",
  "text": "{text}",
  "event": "{event}",
  "key": "{key}"
})"_s;

QString problemOfUrl(const QString &value)
{
    // A variable may be anywhere but in what says whom to call.
    const QString start = value.section(u'/', 0, 2);
    const QUrl url(start);
    if ((url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty()
        && TemplateText(start).isPlain() && url.userInfo().isEmpty())
        return {};
    return schemaText(QT_TRANSLATE_NOOP(
        "Schema", "has to begin with http:// or https:// and a host; variables come after it."));
}

QString problemOfHeaderName(const QString &name)
{
    const bool isToken = std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
    return isToken ? QString()
                   : schemaText(
                       QT_TRANSLATE_NOOP("Schema", "has to be letters, digits, - and _ only."));
}

/*! How values are put into a body of the type that \a headers say. */
TemplateFormat bodyFormat(const QList<QPair<QString, QString>> &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("Content-Type"_L1, Qt::CaseInsensitive) != 0)
            continue;
        if (value.contains("x-www-form-urlencoded"_L1))
            return TemplateFormat::Url;
        return value.contains("json"_L1) ? TemplateFormat::Json : TemplateFormat::Plain;
    }
    return TemplateFormat::Json;
}

Result<std::unique_ptr<const Action>> create(const ActionType &type, const Parameters &parameters)
{
    step::HttpCall call{.method = textOf(type, parameters, u"method"_s),
                        .answerPath = textOf(type, parameters, u"answerPath"_s),
                        .seconds = numberOf(type, parameters, u"seconds"_s),
                        .replies = flagOf(type, parameters, u"replies"_s)};
    const QJsonArray headers = parameters["headers"_L1].toArray();
    for (const QJsonValue header : headers)
        call.headers.append({header["name"_L1].toString(), header["value"_L1].toString()});
    const TemplateText url = templateOf(type, parameters, u"url"_s);
    const TemplateText body = templateOf(type, parameters, u"body"_s);
    const TemplateFormat format = bodyFormat(call.headers);
    return action([=](const ActionInput &input) {
        step::HttpCall step = call;
        step.url = url.rendered(input.variables, TemplateFormat::Url);
        if (step.method != "GET"_L1)
            step.body = body.rendered(input.variables, format);
        return step;
    });
}

Field headersField()
{
    Field name{.key = u"name"_s,
               .label = QT_TRANSLATE_NOOP("Schema", "Name"),
               .isRequired = true,
               .longest = 128,
               .check = problemOfHeaderName};
    Field value{.key = u"value"_s,
                .label = QT_TRANSLATE_NOOP("Schema", "Value"),
                .help = QT_TRANSLATE_NOOP("Schema", "env:NAME at its end stands for a variable of "
                                                    "the environment: Bearer env:MY_TOKEN"),
                .kind = Field::Kind::Secret,
                .longest = 4096};
    return {.key = u"headers"_s,
            .label = QT_TRANSLATE_NOOP("Schema", "Headers"),
            .kind = Field::Kind::List,
            .maximum = MostHeaders,
            .items = {name, value}};
}

Schema schema()
{
    Field url = required(templateLine(u"url"_s, QT_TRANSLATE_NOOP("Schema", "Address")));
    url.check = problemOfUrl;
    Field body = templateText(u"body"_s, QT_TRANSLATE_NOOP("Schema", "Body"),
                              QT_TRANSLATE_NOOP("Schema", "Values are put in as JSON wants them, "
                                                          "or as the Content-Type does."));
    body.standard = StandardBody;
    return {url,
            {.key = u"method"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "Method"),
             .kind = Field::Kind::Choice,
             .standard = u"POST"_s,
             .options = {{u"POST"_s, "POST"}, {u"GET"_s, "GET"}, {u"PUT"_s, "PUT"}}},
            advanced(body),
            advanced(headersField()),
            {.key = u"answerPath"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "Answer is at"),
             .help = QT_TRANSLATE_NOOP("Schema", "The place in the JSON of the answer, such as "
                                                 "data.items[0].text. Nothing: all of it."),
             .longest = 256},
            secondsField(QT_TRANSLATE_NOOP("Schema", "Give up after"), 30, 600),
            onFlag(u"replies"_s, QT_TRANSLATE_NOOP("Schema", "Reply with the answer"))};
}

} // namespace

ActionType callUrl()
{
    return {.id = u"callUrl"_s,
            .group = PartGroup::Call,
            .label = QT_TRANSLATE_NOOP("Schema", "Call an address on the web"),
            .help = QT_TRANSLATE_NOOP("Schema", "Sends the message to a server of yours, in any "
                                                "language. Its answer is the reply, and {output} "
                                                "in later actions."),
            .sentence = QT_TRANSLATE_NOOP("Rules", "call {url}"),
            .schema = schema(),
            .create = create,
            .hasOutput = true,
            .isDangerous = true};
}

} // namespace ewc
