// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/recipients.h"

#include <QHashFunctions>
#include <QList>
#include <QMetaType>

#include <optional>

namespace ewc::ui {

/*! One of those that a message is for. A value. */
struct Recipient
{
    enum class Kind {
        Everybody, ///< who can see the application; it has no id
        Member,
        Department,
        Tag,
        Chat, ///< a group chat that the application made
    };

    Kind kind = Kind::Member;
    QString id = {};

    /*! Whether it can only be the one recipient of a message. */
    [[nodiscard]] bool isAlone() const { return kind == Kind::Everybody || kind == Kind::Chat; }
    /*! What one would type: "zhangsan", "party:2", "tag:1", "chat:ID", "@all". */
    [[nodiscard]] QString toText() const;
    /*! The reverse; nothing if \a text can be no recipient: spaces, other scripts, too long. */
    [[nodiscard]] static std::optional<Recipient> fromText(const QString &text);

    // The platform does not tell upper from lower case in ids of members.
    friend bool operator==(const Recipient &one, const Recipient &other)
    {
        return one.kind == other.kind && one.id.compare(other.id, Qt::CaseInsensitive) == 0;
    }
};

[[nodiscard]] size_t qHash(const Recipient &recipient, size_t seed = 0);

/*! \a recipients one by one, members first. */
[[nodiscard]] QList<Recipient> toList(const wecom::Recipients &recipients);
[[nodiscard]] wecom::Recipients toRecipients(const QList<Recipient> &list);

} // namespace ewc::ui

Q_DECLARE_METATYPE(ewc::ui::Recipient)
