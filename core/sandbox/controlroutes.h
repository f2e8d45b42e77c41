// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/menuroute.h"
#include "core/sandbox/phoneroute.h"
#include "core/sandbox/pushroute.h"

#include <QObject>

namespace ewc::sandbox {

/*! The sandbox's own controls: what stands under /sandbox/v1/. */
class ControlRoutes final : public QObject
{
public:
    ControlRoutes(Platform &platform, CallbackChannel &channel, QObject *parent = nullptr);

    void handle(const HttpRequest &request, const HttpResponder &responder);

private:
    /*! A control that takes a JSON object. */
    using Post = void (ControlRoutes::*)(const QJsonObject &, const HttpResponder &);

    void post(Post control, const HttpRequest &request, const HttpResponder &responder);
    void setCallback(const QJsonObject &body, const HttpResponder &responder);
    void push(const QJsonObject &body, const HttpResponder &responder);
    void armFault(const QJsonObject &body, const HttpResponder &responder);
    void expire(const QJsonObject &body, const HttpResponder &responder);
    [[nodiscard]] HttpReply clearFaults();
    [[nodiscard]] HttpReply medium(const QString &id) const;

    Platform &m_platform;
    CallbackChannel &m_channel;
    PushRoute m_push;
    PhoneRoute m_phone;
    MenuRoute m_menu;
};

} // namespace ewc::sandbox
