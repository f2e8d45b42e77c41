// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMimeData;

namespace ewc::ui {

/*! A file that somebody dropped or pasted. A value. */
struct IncomingMedia
{
    QString path; ///< empty: there was none
    QString upload; ///< as what it is best sent: image, voice, video, file
};

/*! True if \a data holds a file, or a picture and nothing to be read. */
[[nodiscard]] bool hasMedia(const QMimeData *data);

/*!
    The file in \a data. A picture that is in no file yet is written into one, which lasts some
    days: a draft may be sent later.
*/
[[nodiscard]] IncomingMedia mediaIn(const QMimeData *data);

/*! A copy of the file at \a path that lasts some days; empty if there can be none. */
[[nodiscard]] QString keptCopy(const QString &path);

} // namespace ewc::ui
