// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/filekind.h"
#include "core/wecom/recipients.h"

#include <QList>

#include <chrono>

namespace ewc {

/*! What the platform takes as one type of upload. Source: WeCom documents 90253, 96483, 99110. */
struct UploadLimit
{
    QString type; ///< image, voice, video or file
    qint64 maxBytes = 0; ///< 0: the channel does not take this type
    QList<FileFormat> formats; ///< empty: any
    std::chrono::seconds maxLength{0}; ///< of a voice

    static constexpr qint64 MinBytes = 6; ///< "more than 5 bytes", all of them
};

/*! The limit of \a type on \a channel. */
[[nodiscard]] UploadLimit uploadLimit(const QString &type, wecom::Channel channel);

/*! What becomes of a file that is to be sent. A value. */
struct FileVerdict
{
    enum class Fit {
        AsItIs,
        Smaller, ///< a picture that will be made smaller
        Converted, ///< a picture or a sound that will be written in another format
        Refused,
    };

    Fit fit = Fit::AsItIs;
    QString sentence; ///< in the user's language: what will be done, or why not and what to do
    int code = 0; ///< errcode that the platform would give to what is refused
};

/*!
    Judges a file of \a kind and \a size bytes that is to be sent as \a type over \a channel. Of a
    voice that is AMR already its length is still to be looked at, see amrLength().
*/
[[nodiscard]] FileVerdict judgeFile(const FileKind &kind, qint64 size, const QString &type,
                                    wecom::Channel channel = wecom::Channel::App);

/*! Why a voice of \a length is refused: it would have to be cut. */
[[nodiscard]] FileVerdict tooLong(std::chrono::milliseconds length);

} // namespace ewc
