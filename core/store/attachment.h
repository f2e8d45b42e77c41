// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace ewc {

/*! A file of a message, for a window. A value. */
struct Attachment
{
    enum class State {
        Waiting, ///< still to be fetched
        Here,
        Lost, ///< it could not be fetched, and never will be
    };

    QString slot; ///< in: wire field, "MediaId" or "ThumbMediaId"; out: path in the content
    QString type; ///< image, voice, video or file
    QString name; ///< as its sender named it; may be empty
    State state = State::Waiting;
    QString path; ///< of the file on the disk; empty unless it is here
    qint64 size = 0; ///< in bytes; 0: not known
    int errcode = 0; ///< why it could not be fetched so far
    QString errmsg;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/*! A file of an outgoing message, which is in the media store. A value. */
struct OutgoingAttachment
{
    QString slot; ///< path in the content
    QString type; ///< image, voice, video or file
    QString name;
    QByteArray hash; ///< SHA-256 in hex
};

/*! A file that is to be fetched from the platform. A value. */
struct DueAttachment
{
    qint64 messageId = 0;
    QString slot;
    QString type;
    QString name;
    QString mediaId;
    QString account;
    qint64 time = 0; ///< of the message, milliseconds since 1970 UTC
    int attempts = 0;
};

} // namespace ewc
