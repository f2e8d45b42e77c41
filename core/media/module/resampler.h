// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/module/sounddecoder.h"

#include <memory>

struct AVFrame;
struct SwrContext;

namespace ewc {

/*! Turns frames of libav, whatever they are like, into mono samples at AmrSampleRate. */
class Resampler final
{
public:
    /*! What comes out is handed to \a take, which outlives the resampler. */
    explicit Resampler(const SampleTaker &take);
    ~Resampler();
    Q_DISABLE_COPY_MOVE(Resampler)

    /*! Takes \a frame. Returns false if no more is wanted. One that makes no sense is left out. */
    [[nodiscard]] bool add(const AVFrame &frame);
    /*! Hands out what is still in it. */
    void finish();

private:
    [[nodiscard]] bool isMadeFor(const AVFrame &frame) const;
    [[nodiscard]] bool prepareFor(const AVFrame &frame);
    [[nodiscard]] bool convert(const quint8 *const *samples, int count);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ewc
