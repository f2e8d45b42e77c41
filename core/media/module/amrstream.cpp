// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/amrstream.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <opencore-amrnb/interf_dec.h>

namespace ewc {
namespace {

constexpr qint64 BytesOfFrame = AmrFrameSamples * qint64{sizeof(qint16)};

} // namespace

void AmrStream::StateDeleter::operator()(void *state) const
{
    Decoder_Interface_exit(state);
}

Result<std::unique_ptr<AmrStream>> AmrStream::open(const QString &path)
{
    return amrFileLength(path).and_then([&path](std::chrono::milliseconds length)
                                            -> Result<std::unique_ptr<AmrStream>> {
        std::unique_ptr<AmrStream> stream(new AmrStream(path, length));
        if (!stream->m_file.open(QIODevice::ReadOnly)) {
            return failure(
                ErrorKind::NotFound,
                QCoreApplication::translate("MediaTools", "The file %1 cannot be read.").arg(path));
        }
        stream->m_frames = std::make_unique<AmrFrames>(stream->m_file);
        stream->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        return stream;
    });
}

AmrStream::AmrStream(const QString &path, std::chrono::milliseconds length)
    : m_file(path)
    , m_length(length)
    , m_state(Decoder_Interface_init())
    , m_decoded(BytesOfFrame, Qt::Uninitialized)
    , m_left(length / AmrFrameLength * BytesOfFrame)
{
}

bool AmrStream::atEnd() const
{
    return m_left == 0;
}

qint64 AmrStream::bytesAvailable() const
{
    return m_left;
}

bool AmrStream::decodeFrame()
{
    const QByteArray frame = m_frames->next();
    if (frame.isEmpty() || m_state == nullptr)
        return false;
    Decoder_Interface_Decode(m_state.get(),
                             reinterpret_cast<const unsigned char *>(frame.constData()),
                             reinterpret_cast<short *>(m_decoded.data()), 0);
    m_unread = m_decoded.size();
    return true;
}

qint64 AmrStream::readData(char *data, qint64 maxSize)
{
    qint64 done = 0;
    while (done < maxSize && m_left > 0) {
        if (m_unread == 0 && !decodeFrame())
            m_left = 0; // it became shorter meanwhile
        const qint64 count = std::min({maxSize - done, m_unread, m_left});
        std::memcpy(data + done, m_decoded.constData() + m_decoded.size() - m_unread,
                    static_cast<std::size_t>(count));
        m_unread -= count;
        m_left -= count;
        done += count;
    }
    return done;
}

qint64 AmrStream::writeData(const char *, qint64)
{
    return -1;
}

} // namespace ewc
