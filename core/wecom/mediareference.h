// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/outgoingmessage.h"

#include <QHash>
#include <QList>

namespace ewc::wecom {

/*!
    A place in a message that wants a media_id ("media_id", "thumb_media_id"). Until the file is
    uploaded there stands instead of it

        file:///path/of/a/file.png           as somebody named it, or
        media:SHA256-IN-HEX/file.png         as it lies in the media store, with the name to show.
*/
struct MediaSlot
{
    QString path; ///< in the content: "media_id", "articles[2].thumb_media_id"
    QString upload; ///< type for media/upload: image, voice, video or file
    QString value; ///< what stands there

    [[nodiscard]] bool isFile() const { return value.startsWith(u"file:"); }
    [[nodiscard]] bool isStored() const { return value.startsWith(u"media:"); }

    friend bool operator==(const MediaSlot &, const MediaSlot &) = default;
};

/*! The places of \a message that hold, or want, a media_id. */
[[nodiscard]] QList<MediaSlot> mediaSlots(const OutgoingMessage &message);

/*! \a message with \a values, by MediaSlot::path, in those places. */
[[nodiscard]] OutgoingMessage withMedia(OutgoingMessage message,
                                        const QHash<QString, QString> &values);

/*! "media:HASH/NAME", and its two parts again; the parts are empty if it is none. */
struct StoredReference
{
    QByteArray hash; ///< SHA-256 in lower-case hex
    QString name; ///< of the file, as recipients see it

    [[nodiscard]] QString toString() const;
    [[nodiscard]] static StoredReference fromString(const QString &text);
};

} // namespace ewc::wecom
