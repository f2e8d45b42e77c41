// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

#include <QJsonArray>

namespace ewc::test {

inline RulePart containsPart(const QString &word)
{
    return {.type = QStringLiteral("textContains"),
            .parameters = {{QStringLiteral("words"), QJsonArray{word}}}};
}

inline RulePart replyPart(const QString &text)
{
    return {.type = QStringLiteral("replyText"), .parameters = {{QStringLiteral("text"), text}}};
}

/*! A rule that answers what contains its \a name. */
inline Rule benchRule(const QString &name)
{
    return {.id = QStringLiteral("id-") + name,
            .name = name,
            .when = {.conditions = {containsPart(name)}},
            .actions = {replyPart(QStringLiteral("This is ") + name)}};
}

/*! A canteen's rules: in the morning only, with a program, and a rest for everything else. */
inline RuleSet canteenRules()
{
    Rule menu = benchRule(QStringLiteral("菜单"));
    menu.when.conditions.append({.type = QStringLiteral("time"),
                                 .parameters = {{QStringLiteral("days"), QStringLiteral("12345")},
                                                {QStringLiteral("to"), QStringLiteral("10:00")}}});
    menu.actions = {
        replyPart(QStringLiteral("今天有：红烧肉、麻婆豆腐、番茄炒蛋。\n{sender.name}，慢用！"))};
    menu.cooldown.seconds = 60;
    Rule server = benchRule(QStringLiteral("server"));
    server.actions = {
        {.type = QStringLiteral("runProgram"),
         .parameters = {{QStringLiteral("program"), QStringLiteral("uptime")},
                        {QStringLiteral("arguments"), QJsonArray{QStringLiteral("-p")}}}}};
    Rule off = benchRule(QStringLiteral("closed"));
    off.isOn = false;
    Rule unfinished{.id = QStringLiteral("id-unfinished"), .name = QStringLiteral("unfinished")};
    unfinished.when.conditions = {containsPart({})};
    unfinished.actions = {replyPart({})};
    Rule rest{.id = QStringLiteral("id-rest"), .name = QStringLiteral("everything else")};
    rest.isLogOnly = true;
    rest.actions = {replyPart(QStringLiteral("无法理解您的要求"))};
    return {.rules = {menu, server, off, unfinished}, .fallback = {rest}};
}

} // namespace ewc::test
