// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpserver.h"
#include "core/sandbox/callbackchannel.h"
#include "core/sandbox/membermessage.h"

#include <QObject>

namespace ewc::sandbox {

/*! POST /sandbox/v1/push: a member writes, and the answer tells what came of it. */
class PushRoute final : public QObject
{
public:
    PushRoute(Platform &platform, CallbackChannel &channel, QObject *parent = nullptr);

    void handle(const QJsonObject &push, const HttpResponder &responder);

private:
    /*! Puts the reply in \a body on the phone and into \a answer. */
    void takeReply(const QByteArray &body, const MemberMessage &message, QJsonObject &answer);

    Platform &m_platform;
    CallbackChannel &m_channel;
};

} // namespace ewc::sandbox
