// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/mediatools.h"
#include "core/store/mediafolder.h"
#include "core/wecom/recipients.h"

#include <functional>

namespace ewc {

/*! A file that is to be sent, and as what. A value. */
struct FileRequest
{
    QString path; ///< where somebody has it
    QString name; ///< as recipients are to see it
    QString upload; ///< type for media/upload: image, voice, video or file
    wecom::Channel channel = wecom::Channel::App;
};

/*! A file that the platform will take. A value. */
struct PreparedFile
{
    StoredFile file;
    QString name; ///< with the suffix that its content deserves
};

/*!
    Makes files fit for the platform: judges them, converts what has to be converted, and puts the
    outcome into the media folder. For any thread; it may take seconds.
*/
class FilePreparation final
{
public:
    /*! Gives the tools; called only where a file has to be converted. */
    using Tools = std::function<Result<MediaTools *>()>;

    FilePreparation(MediaFolder folder, Tools tools);

    /*!
        Prepares \a request; \a stop gives up.

        Fails with InvalidInput or NotFound for a file that cannot be sent, with Unavailable if the
        disk or the tools are not there; Error::detail is a sentence in the user's language, code
        the errcode that the platform would give.
    */
    [[nodiscard]] Result<PreparedFile> prepare(const FileRequest &request,
                                               const std::stop_token &stop = {}) const;

private:
    [[nodiscard]] Result<PreparedFile> convert(const FileRequest &request,
                                               const std::stop_token &stop) const;

    MediaFolder m_folder;
    Tools m_tools;
};

} // namespace ewc
