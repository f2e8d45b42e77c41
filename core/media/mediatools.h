// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QtPlugin>

#include <chrono>
#include <memory>
#include <stop_token>

namespace ewc {

/*! Plays one voice after the other. Thread of its creator, which needs an event loop. */
class VoicePlayer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VoicePlayer)

public:
    ~VoicePlayer() override = default;
    /*! Plays the AMR file at \a path from its beginning, in place of what is being played. */
    virtual void play(const QString &path) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    /*! Some of it was heard: \a position of \a duration. */
    void progressed(std::chrono::milliseconds position, std::chrono::milliseconds duration);
    /*! It ended, or was stopped. */
    void finished();
    /*! It cannot be played; \a error says why. */
    void failed(const ewc::Error &error);

protected:
    VoicePlayer() = default;
};

/*! Records from the microphone to an AMR file. Thread of its creator. */
class VoiceRecorder : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VoiceRecorder)

public:
    ~VoiceRecorder() override = default;
    /*! Records to \a path until stop(), or until the longest voice that WeCom takes, 60 s. */
    virtual void start(const QString &path) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    /*! \a length is recorded; \a level is the loudness from 0 to 1. */
    void progressed(std::chrono::milliseconds length, double level);
    /*! The file is complete. */
    void finished(std::chrono::milliseconds length);
    void failed(const ewc::Error &error);

protected:
    VoiceRecorder() = default;
};

/*!
    What needs Qt Gui, Multimedia or a codec, and is loaded when it is first used: the module
    ewc_media. Its functions are pure work for any thread; they write to \a target, an absolute
    path of a file that they create; where they fail there is none.

    Error::detail is a sentence in the user's language, of these and of player and recorder.
*/
class MediaTools
{
    Q_DISABLE_COPY_MOVE(MediaTools)

public:
    MediaTools() = default;
    virtual ~MediaTools() = default;

    /*!
        Writes the picture at \a source as JPEG or PNG of at most \a maxBytes, made smaller as far
        as that takes. Returns the suffix of what was written: "jpg" or "png".

        Fails with InvalidInput if it is no picture that Qt can read.
    */
    [[nodiscard]] virtual Result<QString> fitImage(const QString &source, const QString &target,
                                                   qint64 maxBytes) = 0;
    /*!
        Writes the sound of \a source (wav, mp3, ogg, m4a, flac, opus …) as AMR-NB of at most
        60 s. Returns the length of what was written; \a stop gives up.

        Fails with InvalidInput if there is no sound in it that can be read.
    */
    [[nodiscard]] virtual Result<std::chrono::milliseconds>
    toAmr(const QString &source, const QString &target, std::stop_token stop) = 0;
    /*! The length of the AMR file at \a path; fails with InvalidInput if it is none. */
    [[nodiscard]] virtual Result<std::chrono::milliseconds> amrLength(const QString &path) = 0;
    [[nodiscard]] virtual std::unique_ptr<VoicePlayer> createPlayer() = 0;
    [[nodiscard]] virtual std::unique_ptr<VoiceRecorder> createRecorder() = 0;
};

/*!
    The tools of the module ewc_media; loads it at the first call. They live as long as the
    process. Any thread.

    The module is libewc_media.so in the folder easywechat beside the core's own library, in the
    build tree as well as installed; no other place is looked at.

    Fails with Unavailable if the module is not installed or one of its libraries is missing;
    detail is a sentence in the user's language that names it.
*/
[[nodiscard]] Result<MediaTools *> mediaTools();

/*! The tools of the module in the file  module; fails as mediaTools() does. */
[[nodiscard]] Result<MediaTools *> loadMediaTools(const QString &module);

} // namespace ewc

#define EWC_MEDIA_TOOLS_IID "org.easywechat.MediaTools/1"
Q_DECLARE_INTERFACE(ewc::MediaTools, EWC_MEDIA_TOOLS_IID)
