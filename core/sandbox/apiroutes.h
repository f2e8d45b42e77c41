// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpserver.h"
#include "core/sandbox/platform.h"

#include <QObject>

namespace ewc::sandbox {

/*! Puts the platform's API on HTTP, with the faults that were asked for. */
class ApiRoutes final : public QObject
{
public:
    explicit ApiRoutes(Platform &platform, QObject *parent = nullptr);

    /*! Answers \a request, whose path starts with /cgi-bin/, now or later. */
    void handle(const HttpRequest &request, const HttpResponder &responder);

private:
    [[nodiscard]] HttpReply answer(const QByteArray &endpoint, const HttpRequest &request);
    void handleFault(const Fault &fault, const QByteArray &endpoint, const HttpRequest &request,
                     const HttpResponder &responder);

    Platform &m_platform;
};

} // namespace ewc::sandbox
