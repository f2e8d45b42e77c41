// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/action.h"

#include <algorithm>

namespace ewc {

// To add an action: write actions/<name>.cpp, then declare and list its function here. Kinds of
// messages come by themselves, from wecom::outgoingKinds().
ActionType askModel();
ActionType callUrl();
ActionType forward();
ActionType handOver();
ActionType notify();
ActionType pleaseWait();
QList<ActionType> replyKinds();
ActionType replyText();
ActionType runProgram();
QList<ActionType> sendKinds();
ActionType setVariable();
ActionType stop();
ActionType writeLine();

const QList<ActionType> &actionTypes()
{
    // In the order of the menus, see ActionType::group.
    static const QList<ActionType> types =
        QList{replyText()} + replyKinds() + sendKinds()
        + QList{
            forward(), runProgram(), callUrl(),    askModel(), setVariable(),
            notify(),  writeLine(),  pleaseWait(), handOver(), stop(),
        };
    return types;
}

const ActionType *actionType(const QString &id)
{
    const auto &types = actionTypes();
    const auto found = std::ranges::find(types, id, &ActionType::id);
    return found == types.end() ? nullptr : &*found;
}

} // namespace ewc
