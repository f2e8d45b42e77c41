// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

#include <QJsonArray>

namespace ewc {

/*! A condition on words in the text. */
inline RulePart words(const QString &type, const QStringList &list, const Parameters &more = {})
{
    Parameters parameters = more;
    parameters.insert(QStringLiteral("words"), QJsonArray::fromStringList(list));
    return {.type = type, .parameters = parameters};
}

/*! An action that says \a text. */
inline RulePart replyWith(const QString &text)
{
    return {.type = QStringLiteral("replyText"), .parameters = {{QStringLiteral("text"), text}}};
}

/*! A rule that says "ok" where \a conditions hold. */
inline Rule ruleWhen(const QString &id, const QList<RulePart> &conditions,
                     Quantifier quantifier = Quantifier::All)
{
    return {.id = id,
            .when = {.quantifier = quantifier, .conditions = conditions},
            .actions = {replyWith(QStringLiteral("ok"))}};
}

} // namespace ewc
