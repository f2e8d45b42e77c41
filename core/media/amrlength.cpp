// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/amrlength.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr auto FrameLength = 20ms;

/*! Bytes of a frame behind its first, by type; -1: there is no such type. RFC 4867, 3GPP 26.101. */
constexpr std::array<int, 16> FrameSizes{12, 13, 15, 17, 19, 20, 26, 31,
                                         5,  -1, -1, -1, -1, -1, -1, 0};

} // namespace

Result<std::chrono::milliseconds> amrLength(QIODevice &file)
{
    if (file.read(6) != "#!AMR\n")
        return failure(ErrorKind::InvalidInput, u"no AMR-NB"_s);
    std::chrono::milliseconds length{0};
    char head = 0;
    while (file.getChar(&head)) {
        const int size = FrameSizes.at((static_cast<uchar>(head) >> 3) & 0x0f);
        if (size < 0)
            return failure(ErrorKind::InvalidInput,
                           u"no AMR frame after %1 ms"_s.arg(length.count()));
        length += FrameLength;
        if (file.skip(size) < size)
            break;
    }
    return length;
}

} // namespace ewc
