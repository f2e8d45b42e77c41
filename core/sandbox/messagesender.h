// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/apianswer.h"
#include "core/sandbox/directory.h"
#include "core/sandbox/duplicatecheck.h"
#include "core/sandbox/phonelog.h"
#include "core/sandbox/sendquota.h"

namespace ewc::sandbox {

/*! message/send: judges a request and puts the message on the phones. */
class MessageSender final
{
public:
    MessageSender(const Directory &directory, PhoneLog &phones, const Clock &clock,
                  const SendLimits &limits = {});

    /*! Answers \a request, whose token and agentid are good. */
    [[nodiscard]] ApiAnswer send(const QJsonObject &request);

private:
    const Directory &m_directory;
    PhoneLog &m_phones;
    SendQuota m_quota;
    DuplicateCheck m_duplicates;
};

} // namespace ewc::sandbox
