// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/recipients.h"

#include <QPixmap>
#include <QString>
#include <QStringList>

namespace ewc::ui {

/*! What a file is to be sent as. A value. */
struct FilePurpose
{
    QString upload; ///< type for media/upload: image, voice, video, file; empty: any
    wecom::Channel channel = wecom::Channel::App;
};

/*! What is to be known about a file before it is sent. A value. */
struct FileFacts
{
    QString path; ///< empty: it lies in the media store, or with WeCom
    QString name;
    QString size; ///< "1.2 MB"
    QString icon; ///< in the icon theme
    QString change; ///< what will be done to it so that WeCom takes it; empty: nothing
    QString problem; ///< why it cannot be sent; empty: it can

    /*! Size, and what will happen, in a line. */
    [[nodiscard]] QString summary() const;
};

/*! About the file that \a value names ("file:///…", "media:…" or a media_id), for
    \a purpose. Looks at the file, and never waits for it: pipes and devices are refused. */
[[nodiscard]] FileFacts factsOf(const QString &value, const FilePurpose &purpose);

/*! A small picture of the file, at most \a size; null if it is none. */
[[nodiscard]] QPixmap thumbOf(const FileFacts &facts, QSize size, qreal devicePixelRatio);

/*! The filters of a file dialog for what is sent as \a upload. */
[[nodiscard]] QStringList nameFiltersFor(const QString &upload);

/*! As what the file at \a path is best sent, by its content: image, voice, video, file. */
[[nodiscard]] QString uploadFor(const QString &path);

} // namespace ewc::ui
