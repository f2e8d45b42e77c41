// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/amrencoder.h"

#include <algorithm>
#include <opencore-amrnb/interf_enc.h>

namespace ewc {

void AmrEncoder::StateDeleter::operator()(void *state) const
{
    Encoder_Interface_exit(state);
}

AmrEncoder::AmrEncoder(QIODevice &target)
    : m_target(target)
    , m_state(Encoder_Interface_init(0)) // without pauses that are left out: players differ there
{
    m_isWritten = m_state != nullptr;
    write(AmrMagic, AmrMagicSize);
}

void AmrEncoder::add(std::span<const qint16> samples)
{
    while (!samples.empty() && !isFull() && m_isWritten) {
        const std::size_t count = std::min(samples.size(), m_frame.size() - m_filled);
        std::ranges::copy(samples.first(count), m_frame.begin() + static_cast<qsizetype>(m_filled));
        m_filled += count;
        samples = samples.subspan(count);
        if (m_filled == m_frame.size())
            encodeFrame();
    }
}

void AmrEncoder::finish()
{
    if (m_filled == 0 || isFull() || !m_isWritten)
        return;
    std::fill(m_frame.begin() + static_cast<qsizetype>(m_filled), m_frame.end(), qint16{0});
    encodeFrame();
}

void AmrEncoder::write(const char *data, qint64 size)
{
    m_isWritten = m_isWritten && m_target.write(data, size) == size;
}

void AmrEncoder::encodeFrame()
{
    std::array<unsigned char, AmrLongestFrame> bytes{};
    const int size =
        Encoder_Interface_Encode(m_state.get(), MR122, m_frame.data(), bytes.data(), 0);
    m_filled = 0;
    m_isWritten = m_isWritten && size > 0;
    if (!m_isWritten)
        return;
    write(reinterpret_cast<const char *>(bytes.data()), size);
    m_length += AmrFrameLength;
}

} // namespace ewc
