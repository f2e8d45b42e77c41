// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/module/amrframes.h"

#include <array>
#include <memory>
#include <span>

namespace ewc {

/*! Writes samples as an AMR file of the best quality (12.2 kbit/s), at most LongestVoice long. */
class AmrEncoder final
{
public:
    /*! \a target is open for writing, and outlives the encoder. */
    explicit AmrEncoder(QIODevice &target);

    /*! Takes \a samples at AmrSampleRate; what is too long is left out. */
    void add(std::span<const qint16> samples);
    /*! Writes what does not fill a frame, with silence behind it. */
    void finish();

    /*! True once nothing more is taken. */
    [[nodiscard]] bool isFull() const { return m_length >= LongestVoice; }
    /*! False once something could not be written. */
    [[nodiscard]] bool isWritten() const { return m_isWritten; }
    /*! Of what was written. */
    [[nodiscard]] std::chrono::milliseconds length() const { return m_length; }

private:
    struct StateDeleter
    {
        void operator()(void *state) const;
    };

    void write(const char *data, qint64 size);
    void encodeFrame();

    QIODevice &m_target;
    std::unique_ptr<void, StateDeleter> m_state;
    std::array<qint16, AmrFrameSamples> m_frame{};
    std::size_t m_filled = 0; ///< samples of m_frame
    std::chrono::milliseconds m_length{};
    bool m_isWritten = true;
};

} // namespace ewc
