// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpserver.h"
#include "core/sandbox/directory.h"
#include "core/sandbox/phonelog.h"

#include <QObject>

namespace ewc::sandbox {

/*! GET /sandbox/v1/phone: a member's phone, at once or when there is something new on it. */
class PhoneRoute final : public QObject
{
public:
    PhoneRoute(const Directory &directory, const PhoneLog &phones, QObject *parent = nullptr);

    void handle(const HttpRequest &request, const HttpResponder &responder);

private:
    void answerLater(const QString &userId, quint64 after, std::chrono::milliseconds patience,
                     const HttpResponder &responder);
    void answer(const QString &userId, quint64 after, const HttpResponder &responder) const;

    const Directory &m_directory;
    const PhoneLog &m_phones;
};

} // namespace ewc::sandbox
