// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleengine.h"
#include "tests/core/rules/asking.h"

#include <QJsonArray>

/*! \a json, which is rules.json without what all files have: its schema, and what rules do. */
inline QByteArray completed(const QByteArray &json)
{
    QJsonObject file = asking::json(json);
    file.insert(QStringLiteral("schema"), 1);
    for (const QString &section :
         {QStringLiteral("before"), QStringLiteral("rules"), QStringLiteral("fallback")}) {
        QJsonArray rules = file.value(section).toArray();
        for (QJsonValueRef entry : rules) {
            QJsonObject rule = entry.toObject();
            if (!rule.contains(QStringLiteral("then")))
                rule.insert(QStringLiteral("then"),
                            QJsonArray{asking::json(R"({"type":"replyText","text":"yes"})")});
            entry = rule;
        }
        if (!rules.isEmpty())
            file.insert(section, rules);
    }
    return QJsonDocument(file).toJson();
}

/*! The engine for completed(\a json), or what is wrong with it. */
inline ewc::Result<std::shared_ptr<const ewc::RuleEngine>> compiledRules(const QByteArray &json)
{
    const ewc::RuleSetReading reading = ewc::readRules(completed(json));
    if (!reading.problems.isEmpty())
        return ewc::failure(ewc::ErrorKind::InvalidInput,
                            reading.problems.first().path + reading.problems.first().sentence);
    return ewc::RuleEngine::compile(reading.rules);
}

/*! What \a engine says to \a text of zhangsan. */
inline ewc::Decision decided(const ewc::RuleEngine &engine, const QString &text,
                             const asking::Past &past = {}, const QDateTime &time = asking::noon())
{
    const ewc::IncomingMessage message = asking::textMessage(text);
    return engine.decide(ewc::Question(message, QStringLiteral("demo"), time, past));
}

/*! The rules that matched, in order. */
inline QStringList idsOf(const ewc::Decision &decision)
{
    QStringList ids;
    for (const ewc::RuleMatch &match : decision.matches)
        ids.append(match.ruleId);
    return ids;
}
