// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/chunkedbody.h"

namespace ewc {
namespace {

// Size lines and trailers are of no use to us: enough for any honest client.
constexpr qsizetype MaxLineBytes = 1024;
constexpr qsizetype MaxTrailerBytes = 4096;

} // namespace

ChunkedBody::ChunkedBody(qsizetype maxBytes)
    : m_maxBytes(maxBytes)
{
}

ChunkedBody::State ChunkedBody::feed(QByteArrayView bytes)
{
    while (m_state == State::Incomplete && !bytes.isEmpty()) {
        if (m_expecting == Expecting::Data) {
            bytes = bytes.sliced(takeData(bytes));
            continue;
        }
        const qsizetype newline = bytes.indexOf('\n');
        const qsizetype size = newline < 0 ? bytes.size() : newline + 1;
        m_line += bytes.first(size);
        bytes = bytes.sliced(size);
        if (m_line.size() > MaxLineBytes)
            m_state = State::Malformed;
        else if (newline >= 0)
            m_state = m_line.endsWith("\r\n") ? takeLine(QByteArrayView(m_line).chopped(2))
                                              : State::Malformed;
        if (newline >= 0)
            m_line.clear();
    }
    return m_state;
}

ChunkedBody::State ChunkedBody::takeLine(QByteArrayView line)
{
    switch (m_expecting) {
    case Expecting::Size:
        return takeSize(line);
    case Expecting::DataEnd:
        m_expecting = Expecting::Size;
        return line.isEmpty() ? State::Incomplete : State::Malformed;
    case Expecting::Trailer:
        m_trailerBytes += line.size();
        if (m_trailerBytes > MaxTrailerBytes)
            return State::Malformed;
        return line.isEmpty() ? State::Complete : State::Incomplete;
    case Expecting::Data:
        break;
    }
    Q_UNREACHABLE();
}

ChunkedBody::State ChunkedBody::takeSize(QByteArrayView line)
{
    const qsizetype extension = line.indexOf(';');
    const QByteArrayView size = extension < 0 ? line : line.first(extension).trimmed();
    // toLongLong() would also take a sign, a "0x" and spaces.
    for (const char digit : size) {
        if (!QByteArrayView("0123456789abcdefABCDEF").contains(digit))
            return State::Malformed;
    }
    if (size.isEmpty())
        return State::Malformed;
    if (size.size() > 15) // would overflow
        return State::TooLarge;
    m_missing = qsizetype(size.toLongLong(nullptr, 16));
    if (m_missing > m_maxBytes - m_body.size())
        return State::TooLarge;
    m_expecting = m_missing == 0 ? Expecting::Trailer : Expecting::Data;
    return State::Incomplete;
}

qsizetype ChunkedBody::takeData(QByteArrayView bytes)
{
    const qsizetype size = qMin(bytes.size(), m_missing);
    m_body += bytes.first(size);
    m_missing -= size;
    if (m_missing == 0)
        m_expecting = Expecting::DataEnd;
    return size;
}

} // namespace ewc
