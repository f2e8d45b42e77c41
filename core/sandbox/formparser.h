// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace ewc::sandbox {

/*! One part of a form. Views into the body that was parsed. */
struct FormPart
{
    QString name;
    std::optional<QString> fileName; ///< as it was sent: raw UTF-8
    bool hasExtendedName = false; ///< there is a filename*, which the platform does not read
    std::optional<qint64> fileLength; ///< what the client says
    QByteArray contentType;
    QByteArrayView data;
};

/*!
    The parts of \a body, whose header \a contentType says multipart/form-data.

    As strict as the platform is known to be: line ends are CRLF, the boundary stands without
    quotes, names are raw UTF-8, of which only \" and \\ are escapes. Fails with the errcode:
    41005 (no form, or one that cannot be read), 40033 (a name is not UTF-8 or has control
    characters). Source: RFC 7578, WeCom document 96484.
*/
[[nodiscard]] tl::expected<QList<FormPart>, int> parseForm(const QByteArray &contentType,
                                                           const QByteArray &body);

} // namespace ewc::sandbox
