// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ewc {

/*!
    The passive reply to a message: what the platform shows to the member who wrote.

    A value.
*/
class Reply final
{
public:
    /*! No reply: the message is accepted and nothing is said. */
    Reply() = default;

    /*! A reply of plain text, at most 2048 bytes of UTF-8; the platform cuts what is longer. */
    [[nodiscard]] static Reply text(const QString &content)
    {
        Reply reply;
        reply.m_content = content;
        return reply;
    }

    /*! True if there is nothing to say; an empty text cannot be sent either. */
    [[nodiscard]] bool isEmpty() const { return m_content.isEmpty(); }
    /*! What a text reply says. */
    [[nodiscard]] QString content() const { return m_content; }

    friend bool operator==(const Reply &, const Reply &) = default;

private:
    QString m_content;
};

} // namespace ewc
