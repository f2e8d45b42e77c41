// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulefrommessage.h"

#include "core/wecom/eventkinds.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LongestWord = 40; // characters; what is longer is hardly ever sent again
constexpr qsizetype LongestName = 20; // characters

/*! The first \a length of \a text, no character cut in two. */
QString beginning(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.first(text.at(length - 1).isHighSurrogate() ? length - 1 : length).trimmed();
}

/*! What was said, also where the platform only understood it. */
QString saidIn(const IncomingMessage &message)
{
    return (message.type() == "voice"_L1 ? message.value(u"Recognition") : message.text())
        .trimmed();
}

/*! The kind of \a message as the condition "messageType" has it. */
QString kindOf(const IncomingMessage &message)
{
    const QString type = message.type() == "shortvideo"_L1 ? u"video"_s : message.type();
    static const QStringList known{u"text"_s, u"image"_s,    u"voice"_s, u"video"_s,
                                   u"file"_s, u"location"_s, u"link"_s,  u"event"_s};
    return known.contains(type) ? type : u"any"_s;
}

RulePart conditionFor(const IncomingMessage &message)
{
    const QString event = message.event();
    if (wecom::eventKind(event) != nullptr) {
        RulePart condition{.type = u"event"_s, .parameters = {{u"event"_s, event}}};
        if (const QString key = wecom::eventKey(message); !key.isEmpty())
            condition.parameters.insert("key"_L1, key);
        return condition;
    }
    const QString said = saidIn(message);
    if (said.isEmpty())
        return {.type = u"messageType"_s, .parameters = {{u"kind"_s, kindOf(message)}}};
    if (said.size() <= LongestWord)
        return {.type = u"textIs"_s, .parameters = {{u"words"_s, QJsonArray{said}}}};
    return {.type = u"textContains"_s,
            .parameters = {{u"words"_s, QJsonArray{beginning(said, LongestWord)}}}};
}

} // namespace

Rule ruleFrom(const IncomingMessage &message)
{
    Rule rule{.id = newRuleId(), .name = beginning(saidIn(message).simplified(), LongestName)};
    rule.when.conditions = {conditionFor(message)};
    rule.actions = {{.type = u"replyText"_s}};
    return rule;
}

} // namespace ewc
