// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>

#include <QSharedData>

namespace ewc::wecom {

/*! What an IncomingMessage shares among its copies. */
class IncomingMessageData final : public QSharedData
{
public:
    QByteArray raw;
    IncomingMessage::Fields fields;
};

} // namespace ewc::wecom
