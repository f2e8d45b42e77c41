// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/action.h"

#include <QTest>

namespace ewc::test {

/*! The action \a id with \a parameters; the test fails if there is none. */
inline Result<std::unique_ptr<const Action>> createAction(const QString &id,
                                                          const Parameters &parameters)
{
    const ActionType *type = actionType(id);
    if (type == nullptr)
        return failure(ErrorKind::NotFound, QStringLiteral("there is no action ") + id);
    return type->create(*type, parameters);
}

/*! Values by name. */
inline VariableValue values(const QHash<QString, QString> &known)
{
    return [known](const QString &name) -> std::optional<QString> {
        const auto found = known.constFind(name);
        return found == known.constEnd() ? std::nullopt : std::optional(*found);
    };
}

/*! What the action \a id does; nothing if it cannot be made or does something else. */
template<typename S>
std::optional<S> stepOf(const QString &id, const Parameters &parameters,
                        const QHash<QString, QString> &variables = {}, qint64 turn = 0,
                        quint32 chance = 0)
{
    const auto action = createAction(id, parameters);
    if (!action) {
        qWarning().noquote() << action.error().detail;
        return std::nullopt;
    }
    const VariableValue value = values(variables);
    const Step step = (*action)->step({.variables = value, .turn = turn, .chance = chance});
    const S *wanted = std::get_if<S>(&step);
    return wanted == nullptr ? std::nullopt : std::optional(*wanted);
}

} // namespace ewc::test
