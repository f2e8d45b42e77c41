// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include <EasyWeChat/incomingmessage.h>

namespace ewc::wecom {

/*!
    Returns the elements of \a xml that have no children, in order, each named by its path below
    the document's element: "Content", "ScanCodeInfo.ScanResult".

    Fails with ErrorKind::InvalidInput (-40002) if it is not well-formed or not UTF-8, and if it
    holds what the platform never writes and attackers do: a DTD, processing instructions,
    attributes, elements without end.
*/
[[nodiscard]] Result<IncomingMessage::Fields> readXmlFields(const QByteArray &xml);

} // namespace ewc::wecom
