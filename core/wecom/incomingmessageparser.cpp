// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/incomingmessageparser.h"

#include "core/wecom/incomingmessagedata.h"
#include "core/wecom/jsonfields.h"
#include "core/wecom/xmlfields.h"

namespace ewc::wecom {
Result<IncomingMessage> parseIncomingMessage(const QByteArray &plain)
{
    auto fields = plain.startsWith('{') ? readJsonFields(plain) : readXmlFields(plain);
    return std::move(fields).map([&plain](IncomingMessage::Fields &&found) {
        auto *data = new IncomingMessageData;
        data->raw = plain;
        data->fields = std::move(found);
        return IncomingMessage(data);
    });
}

} // namespace ewc::wecom
