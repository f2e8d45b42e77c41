// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagereader.h"
#include "ui/models/membernames.h"

#include <QList>
#include <QString>

namespace ewc::ui {

/*! One line about a message: what it is called, and what it is. */
struct MessageFact
{
    QString label;
    QString text;
    QString copy = {}; ///< what a click copies; empty: nothing is offered
};

/*! All about the message of \a trace that a person wants to know, in the user's language. */
[[nodiscard]] QList<MessageFact> factsOf(const MessageTrace &trace, const MemberNames &names);

/*! When what happened to it, in the order in which it did. */
[[nodiscard]] QList<MessageFact> courseOf(const MessageTrace &trace);

/*! Why the message was answered as it was, as a sentence; empty where there is nothing to say. */
[[nodiscard]] QString whyOf(const MessageTrace &trace, const MemberNames &names);

/*! The encrypted request that brought it, to be read; empty if it is not kept any longer. */
[[nodiscard]] QString envelopeText(const MessageTrace &trace);

} // namespace ewc::ui
