// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/sounddecoder.h"

#include "core/media/module/libavinput.h"
#include "core/media/module/resampler.h"

#include <QCoreApplication>

namespace ewc {
namespace {

/*! Hands on all that comes out of \a decoder now; false if no more is wanted. */
bool drain(AVCodecContext &decoder, AVFrame &frame, Resampler &resampler)
{
    while (avcodec_receive_frame(&decoder, &frame) >= 0) {
        const bool isWanted = resampler.add(frame);
        av_frame_unref(&frame);
        if (!isWanted)
            return false;
    }
    return true;
}

} // namespace

Result<> decodeSound(const QString &source, const std::stop_token &stop, const SampleTaker &take)
{
    const auto stopped = [] {
        return failure(ErrorKind::Unavailable,
                       QCoreApplication::translate("MediaTools", "It was given up."));
    };
    auto input = LibavInput::open(source, stop);
    if (stop.stop_requested())
        return stopped();
    if (!input)
        return tl::unexpected(input.error());

    const LibavPtr<AVPacket> packet(av_packet_alloc());
    const LibavPtr<AVFrame> frame(av_frame_alloc());
    if (!packet || !frame)
        return failure(ErrorKind::Internal, QStringLiteral("libav has no memory"));
    Resampler resampler(take);
    AVCodecContext &decoder = (*input)->decoder();
    bool isWanted = true;
    while (isWanted && (*input)->read(*packet)) {
        // What is damaged is left out: the rest may well be heard.
        if (avcodec_send_packet(&decoder, packet.get()) >= 0)
            isWanted = drain(decoder, *frame, resampler);
    }
    if (stop.stop_requested())
        return stopped();
    if (isWanted && avcodec_send_packet(&decoder, nullptr) >= 0)
        isWanted = drain(decoder, *frame, resampler);
    if (isWanted)
        resampler.finish();
    return {};
}

} // namespace ewc
