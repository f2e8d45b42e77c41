// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/amrframes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace ewc {

int amrFrameSize(quint8 header)
{
    // By frame type: eight speech modes, comfort noise, six that no file has, nothing to say.
    static constexpr std::array<int, 16> Sizes{13, 14, 16, 18, 20, 21, 27, 32,
                                               6,  0,  0,  0,  0,  0,  0,  1};
    return Sizes.at((header >> 3U) & 0x0fU);
}

AmrFrames::AmrFrames(QIODevice &device)
    : m_device(device)
    , m_isAmr(device.read(AmrMagicSize) == QByteArray(AmrMagic, AmrMagicSize))
{
}

QByteArray AmrFrames::next()
{
    char header = 0;
    if (!m_isAmr || m_isDamaged || !m_device.getChar(&header))
        return {};
    const int size = amrFrameSize(static_cast<quint8>(header));
    QByteArray frame = size > 0 ? header + m_device.read(size - 1) : QByteArray();
    m_isDamaged = size == 0 || frame.size() < size;
    return m_isDamaged ? QByteArray() : frame;
}

Result<std::chrono::milliseconds> amrFileLength(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorKind::NotFound,
            QCoreApplication::translate("MediaTools", "The file %1 cannot be read.").arg(path));
    }
    AmrFrames frames(file);
    std::chrono::milliseconds length{};
    while (!frames.next().isEmpty())
        length += AmrFrameLength;
    // One that was cut off in its last frame can still be heard.
    if (!frames.isAmr() || length.count() == 0 || (frames.isDamaged() && !file.atEnd())) {
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("MediaTools", "This is no voice in AMR format: %1")
                .arg(QFileInfo(path).fileName()));
    }
    return length;
}

} // namespace ewc
