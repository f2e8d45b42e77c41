// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QJsonObject>

namespace ewc::sandbox {

/*!
    Returns \a fields as the XML that the platform delivers: texts as CDATA, numbers plain,
    objects nested, lists as repeated elements; characters that XML cannot carry are left out.

    Fails with ErrorKind::InvalidInput if a name cannot be that of an element.
*/
[[nodiscard]] Result<QByteArray> toWireXml(const QJsonObject &fields);

/*!
    Returns the fields of \a xml by the wire's names: texts, objects for what is nested, lists for
    what is repeated.

    Fails with ErrorKind::InvalidInput as wecom::readXmlFields() does.
*/
[[nodiscard]] Result<QJsonObject> fromWireXml(const QByteArray &xml);

} // namespace ewc::sandbox
