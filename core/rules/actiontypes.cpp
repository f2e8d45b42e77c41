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

quint32 chanceOf(const IncomingMessage &message, const QString &id)
{
    // FNV-1a: the same in every run, version and machine, which qHash() does not promise.
    quint32 hash = 2166136261U;
    const QByteArray bytes = message.key() + id.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ static_cast<uchar>(byte)) * 16777619U;
    return hash ^ (hash >> 16U); // the low bits choose, and hardly mix
}

const ActionType *actionType(const QString &id)
{
    const auto &types = actionTypes();
    const auto found = std::ranges::find(types, id, &ActionType::id);
    return found == types.end() ? nullptr : &*found;
}

} // namespace ewc
