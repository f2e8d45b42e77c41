// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/condition.h"
#include "core/rules/step.h"
#include "core/rules/templatetext.h"

namespace ewc {

/*! What an action may look at when its turn comes. */
struct ActionInput
{
    const VariableValue &variables; ///< {output} of earlier actions included
    qint64 turn = 0; ///< how often the rule has matched before
    quint32 chance = 0; ///< a number that looks random and is the same for the same message
};

/*! An action, ready to be taken. Says what to do and does nothing. */
class Action
{
    Q_DISABLE_COPY_MOVE(Action)

public:
    virtual ~Action() = default;

    /*! What to do, every variable put in. */
    [[nodiscard]] virtual Step step(const ActionInput &input) const = 0;

protected:
    Action() = default;
};

/*! A kind of action, described once, as ConditionType describes conditions. A value. */
struct ActionType
{
    using Create = Result<std::unique_ptr<const Action>> (*)(const ActionType &type,
                                                             const Parameters &parameters);

    QString id; ///< in rules.json, e.g. "replyText"
    PartGroup group = PartGroup::Reply;
    const char *label = nullptr; ///< in the menu: "Text"
    const char *help = nullptr;
    const char *sentence = nullptr; ///< reads on after "then"; see ConditionType
    Schema schema = {};
    Create create = nullptr;
    QString msgtype = {}; ///< of the outgoing kind that it sends; empty: none
    QString card = {}; ///< card_type of that kind
    bool hasOutput = false; ///< later actions may use {output}
    bool isDangerous = false; ///< asks before a rule from an imported file may do so
};

/*! All kinds of actions, in the order of the menus; a "reply…" and a "send…" for each kind of
    message that can be sent. */
[[nodiscard]] const QList<ActionType> &actionTypes();
/*! The kind \a id; null if there is none. */
[[nodiscard]] const ActionType *actionType(const QString &id);

} // namespace ewc
