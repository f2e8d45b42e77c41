// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <chrono>

namespace ewc {

// AMR-NB as a file (RFC 4867, section 5): these six bytes, then frames of 20 ms each.
inline constexpr char AmrMagic[] = "#!AMR\n";
inline constexpr int AmrMagicSize = 6;
inline constexpr int AmrSampleRate = 8000; ///< per second, of the one channel
inline constexpr int AmrFrameSamples = 160;
inline constexpr int AmrLongestFrame = 32; ///< bytes
inline constexpr std::chrono::milliseconds AmrFrameLength{20};
/*! The longest voice that WeCom takes. */
inline constexpr std::chrono::milliseconds LongestVoice = std::chrono::seconds(60);

/*! Bytes of the frame that begins with \a header, which is one of them; 0: there is no such. */
[[nodiscard]] int amrFrameSize(quint8 header);

/*!
    Reads the frames of an AMR file, one after the other. A value for the time of reading;
    the device outlives it.
*/
class AmrFrames final
{
public:
    /*! \a device is open, and stands at its beginning. */
    explicit AmrFrames(QIODevice &device);

    /*! True if it begins as an AMR file does. */
    [[nodiscard]] bool isAmr() const { return m_isAmr; }
    /*! The next whole frame; empty at the end, and where something else begins. */
    [[nodiscard]] QByteArray next();
    /*! True if what was read ended with something that is no frame. */
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

private:
    QIODevice &m_device;
    bool m_isAmr;
    bool m_isDamaged = false;
};

/*! See MediaTools::amrLength(). */
[[nodiscard]] Result<std::chrono::milliseconds> amrFileLength(const QString &path);

} // namespace ewc
