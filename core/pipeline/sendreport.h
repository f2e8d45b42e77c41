// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagerow.h"

#include <QStringList>

namespace ewc {

/*! What became of one outgoing message. A value. */
struct SendReport
{
    qint64 id = 0; ///< of the row in the log
    Verdict verdict = Verdict::Queued;
    int errcode = 0;
    QString errmsg;
    QString msgId;
    QStringList invalidUsers;
    QStringList invalidParties;
    QStringList invalidTags;
    QString responseCode = {}; ///< of a card that can be updated once
};

} // namespace ewc
