// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QStringList>

namespace ewc::ui {

class MediaSource;

/*! What is known of a picture, or of a voice. A value. */
struct Thumbnail
{
    QPixmap picture; ///< small; null while it is not there
    int seconds = 0; ///< how long a voice is
    bool isBroken = false; ///< it cannot be had, or is neither
};

/*!
    Small pictures for bubbles, and how long voices are. Only those that somebody wants to draw are
   fetched, a few at a time; they are read and scaled in the pool and kept while there is room. Main
   thread.
*/
class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    /*! \a source outlives it. */
    explicit Thumbnails(MediaSource &source, QObject *parent = nullptr);

    /*! The picture behind \a reference as far as it is there; if it is not, changed() follows. */
    [[nodiscard]] Thumbnail find(const QString &reference);

Q_SIGNALS:
    /*! A picture has come, or is known to be broken. */
    void changed(const QString &reference);

private:
    void fetchNext();
    void take(const QString &reference, const QByteArray &bytes);
    void keep(const QString &reference, const Thumbnail &thumbnail);

    MediaSource &m_source;
    QCache<QString, Thumbnail> m_known;
    QStringList m_wanted; ///< the last one is wanted most: it was just drawn
    QSet<QString> m_coming;
};

/*! Reads the picture in \a bytes, turned upright and at most \a longest pixels long. Blocks. */
[[nodiscard]] QImage smallPicture(const QByteArray &bytes, int longest);

/*! The length of the AMR file in \a bytes, rounded up; 0 if it is none. Source: RFC 4867. */
[[nodiscard]] int voiceSeconds(const QByteArray &bytes);

} // namespace ewc::ui
