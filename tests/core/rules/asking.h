// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/condition.h"
#include "core/rules/question.h"
#include "core/wecom/incomingmessageparser.h"

#include <QJsonDocument>

#include <algorithm>

// What tests of rules ask with: messages as the platform sends them, and what was before.
namespace asking {

/*! A member about whom a test says all there is to know. */
struct Past final : ewc::Circumstances
{
    ewc::Sender who = {};
    std::optional<qint64> previousTime = {};
    QString previousRuleId = {};
    QList<qint64> messageTimes = {};
    QList<qint64> sameTextTimes = {};
    QList<qint64> answerTimes = {};
    QHash<QString, qint64> hitTimes = {}; ///< of this member
    QHash<QString, qint64> hitTimesOfAll = {};
    QHash<QString, QString> variables = {};
    std::optional<qint64> handedOver = {};
    std::optional<qint64> size = {};
    mutable int lookUps = 0; ///< how often anything was asked

    ewc::Sender sender() const override { return counted(who); }
    std::optional<qint64> previousMessage() const override { return counted(previousTime); }
    QString previousRule() const override { return counted(previousRuleId); }
    int messagesSince(qint64 time) const override { return since(messageTimes, time); }
    int sameTextsSince(qint64 time) const override { return since(sameTextTimes, time); }
    int answersSince(qint64 time) const override { return since(answerTimes, time); }
    std::optional<qint64> lastHit(const QString &id, bool ofThisMember) const override
    {
        const auto &times = ofThisMember ? hitTimes : hitTimesOfAll;
        return counted(times.contains(id) ? std::optional(times.value(id)) : std::nullopt);
    }
    qint64 hits(const QString &id) const override { return counted(hitTimes.count(id)); }
    QString variable(const QString &name) const override { return counted(variables.value(name)); }
    std::optional<qint64> handedOverUntil() const override { return counted(handedOver); }
    std::optional<qint64> fileSize() const override { return counted(size); }

private:
    template<typename Value>
    Value counted(Value value) const
    {
        ++lookUps;
        return value;
    }
    int since(const QList<qint64> &times, qint64 time) const
    {
        return counted(static_cast<int>(
            std::ranges::count_if(times, [time](qint64 at) { return at >= time; })));
    }
};

/*! A message of zhangsan; \a fields are XML. */
inline ewc::IncomingMessage message(const QString &type, const QString &fields,
                                    const QString &from = QStringLiteral("zhangsan"))
{
    const QString xml = QStringLiteral(
        "<xml><ToUserName>wwcorp</ToUserName><FromUserName>%1</FromUserName>"
        "<CreateTime>1700000000</CreateTime><MsgType>%2</MsgType><MsgId>1</MsgId>%3</xml>");
    return ewc::wecom::parseIncomingMessage(xml.arg(from, type, fields).toUtf8()).value();
}

inline ewc::IncomingMessage textMessage(const QString &text,
                                        const QString &from = QStringLiteral("zhangsan"))
{
    return message(QStringLiteral("text"),
                   QStringLiteral("<Content>%1</Content>").arg(text.toHtmlEscaped()), from);
}

inline ewc::IncomingMessage eventMessage(const QString &event, const QString &fields = {})
{
    return message(QStringLiteral("event"),
                   QStringLiteral("<Event>%1</Event>").arg(event) + fields);
}

/*! Tuesday. */
inline QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 24), QTime(12, 0));
}

inline QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/*! A condition or an action as it stands in rules.json. */
inline ewc::RulePart part(const QByteArray &text)
{
    QJsonObject parameters = json(text);
    const QString type = parameters.take(QStringLiteral("type")).toString();
    return {.type = type, .parameters = parameters};
}

/*! What a condition said. */
struct Said
{
    bool holds = false;
    ewc::Captures captures = {};
    QString problem = {}; ///< it could not be made, or had to be cut off
};

/*! Asks the condition \a text, of rules.json, about \a message. */
inline Said ask(const QByteArray &text, const ewc::IncomingMessage &message, const Past &past = {},
                const QDateTime &time = noon())
{
    const auto condition = ewc::createCondition(part(text));
    if (!condition)
        return {.problem = condition.error().detail};
    Said said;
    const ewc::Question question(message, QStringLiteral("demo"), time, past);
    const auto answer = (*condition)->holds(question, said.captures);
    if (answer)
        said.holds = *answer;
    else
        said.problem = answer.error().detail;
    return said;
}

} // namespace asking
