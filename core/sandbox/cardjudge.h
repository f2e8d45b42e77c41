// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/messagejudge.h"

namespace ewc::sandbox {

/*!
    Judges a template_card: 43012 where it calls back and there is no callback URL, 42014 for its
    task id, 45034 for addresses, 40007 for attachments, 40058 for the rest. Source: WeCom
    documents 90236 and 99110; recommended lengths are none of the platform's business.
*/
void judgeCard(FieldJudge &card, const Sender &sender);

/*! Judges what is to take the place of a card that was sent: it needs no task id. */
[[nodiscard]] ApiAnswer judgeNewCard(QJsonObject &card, const Sender &sender);

/*! Says whether clicks on \a card are called back, so that it gets a response code. */
[[nodiscard]] bool callsBack(const QJsonObject &card);

} // namespace ewc::sandbox
