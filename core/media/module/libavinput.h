// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QFile>

#include <memory>
#include <stop_token>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace ewc {

struct LibavDeleter
{
    void operator()(AVCodecContext *codec) const { avcodec_free_context(&codec); }
    void operator()(AVFormatContext *format) const { avformat_close_input(&format); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVIOContext *io) const;
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
};

template<typename Thing>
using LibavPtr = std::unique_ptr<Thing, LibavDeleter>;

/*!
    A file of sound or film, opened by libavformat: the packets of its best stream of sound.

    libav gets to see this one file only: lists that name others, or servers, are not followed.
*/
class LibavInput final
{
    Q_DISABLE_COPY_MOVE(LibavInput)

public:
    /*! Opens \a path; fails as decodeSound() does. \a stop is looked at while it is read. */
    [[nodiscard]] static Result<std::unique_ptr<LibavInput>> open(const QString &path,
                                                                  const std::stop_token &stop);
    ~LibavInput();

    /*! The decoder of the sound. */
    [[nodiscard]] AVCodecContext &decoder() const { return *m_decoder; }
    /*! Reads into \a packet what comes next of the sound; false at the end. */
    [[nodiscard]] bool read(AVPacket &packet);

private:
    explicit LibavInput(const QString &path, std::stop_token stop);
    [[nodiscard]] Result<> openFile();
    [[nodiscard]] Result<> openDecoder();

    QFile m_file;
    std::stop_token m_stop;
    LibavPtr<AVIOContext> m_io;
    LibavPtr<AVFormatContext> m_format;
    LibavPtr<AVCodecContext> m_decoder;
    int m_stream = -1;
};

} // namespace ewc
