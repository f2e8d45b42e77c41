// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/resampler.h"

#include "core/media/module/amrframes.h"

#include <array>
#include <vector>

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/frame.h>
#include <libswresample/swresample.h>
}

namespace ewc {
namespace {

constexpr int LowestRate = 1000; // per second; what lies outside is no sound but a trap
constexpr int HighestRate = 768'000;
constexpr int MostChannels = 64; // of libswresample

struct SwrDeleter
{
    void operator()(SwrContext *context) const { swr_free(&context); }
};

bool isSensible(const AVFrame &frame)
{
    return frame.nb_samples > 0 && frame.sample_rate >= LowestRate
           && frame.sample_rate <= HighestRate && frame.ch_layout.nb_channels > 0
           && frame.ch_layout.nb_channels <= MostChannels && frame.extended_data != nullptr;
}

} // namespace

struct Resampler::Private
{
    const SampleTaker &take;
    std::unique_ptr<SwrContext, SwrDeleter> context;
    AVChannelLayout layout{}; ///< of what context was made for; as are format and rate
    int format = -1;
    int rate = 0;
};

Resampler::Resampler(const SampleTaker &take)
    : d(new Private{.take = take})
{
}

Resampler::~Resampler()
{
    av_channel_layout_uninit(&d->layout);
}

bool Resampler::isMadeFor(const AVFrame &frame) const
{
    return d->context && d->format == frame.format && d->rate == frame.sample_rate
           && av_channel_layout_compare(&d->layout, &frame.ch_layout) == 0;
}

bool Resampler::prepareFor(const AVFrame &frame)
{
    d->context.reset();
    av_channel_layout_uninit(&d->layout);
    if (av_channel_layout_copy(&d->layout, &frame.ch_layout) < 0)
        return false;
    d->format = frame.format;
    d->rate = frame.sample_rate;

    AVChannelLayout mono =
        AV_CHANNEL_LAYOUT_MONO; // not const: libswresample before 6 asks for that
    SwrContext *context = nullptr;
    const int made = swr_alloc_set_opts2(&context, &mono, AV_SAMPLE_FMT_S16, AmrSampleRate,
                                         &d->layout, static_cast<AVSampleFormat>(frame.format),
                                         frame.sample_rate, 0, nullptr);
    d->context.reset(context);
    if (made < 0)
        return false;
    if (d->layout.order != AV_CHANNEL_ORDER_NATIVE) {
        // Nobody says where the speakers stand: all of them count the same.
        const std::vector<double> matrix(static_cast<std::size_t>(d->layout.nb_channels),
                                         1.0 / d->layout.nb_channels);
        if (swr_set_matrix(context, matrix.data(), d->layout.nb_channels) < 0)
            return false;
    }
    if (swr_init(context) < 0)
        d->context.reset();
    return d->context != nullptr;
}

bool Resampler::add(const AVFrame &frame)
{
    if (!isSensible(frame))
        return true;
    if (!isMadeFor(frame)) { // streams may change in the middle
        finish();
        if (!prepareFor(frame))
            return true;
    }
    return convert(frame.extended_data, frame.nb_samples);
}

void Resampler::finish()
{
    if (d->context)
        static_cast<void>(convert(nullptr, 0));
    d->context.reset();
}

/*! Piece by piece: a slow rate of little memory can become a lot of samples. */
bool Resampler::convert(const quint8 *const *samples, int count)
{
    std::array<qint16, 4096> piece{};
    for (;;) {
        auto *out = reinterpret_cast<quint8 *>(piece.data());
        // The cast is for libswresample before 8, which forgot a const.
        const int made = swr_convert(d->context.get(), &out, static_cast<int>(piece.size()),
                                     const_cast<const quint8 **>(samples), count);
        if (made <= 0)
            return true;
        if (!d->take(std::span(piece).first(static_cast<std::size_t>(made))))
            return false;
        if (made < static_cast<int>(piece.size()))
            return true;
        // No input means the end of it to libswresample; none of something means what is left.
        static const quint8 *const nothing[MostChannels]{};
        samples = samples == nullptr ? nullptr : nothing;
        count = 0;
    }
}

} // namespace ewc
