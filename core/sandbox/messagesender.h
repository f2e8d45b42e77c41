// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/duplicatecheck.h"
#include "core/sandbox/messagecontent.h"
#include "core/sandbox/sendquota.h"

namespace ewc::sandbox {

struct Platform;

/*! message/send: judges a request and puts the message on the phones. */
class MessageSender final
{
public:
    MessageSender(Platform &platform, const SendLimits &limits);

    /*! Answers \a request, whose token and agentid are good. */
    [[nodiscard]] ApiAnswer send(const QJsonObject &request);

private:
    /*! Delivers \a message, which is good, to \a users; the fields of the answer. */
    QJsonObject deliverTo(const QStringList &users, const MessageContent &message);

    Platform &m_platform;
    SendQuota m_quota;
    DuplicateCheck m_duplicates;
};

} // namespace ewc::sandbox
