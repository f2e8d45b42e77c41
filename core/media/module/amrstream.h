// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/module/amrframes.h"

#include <QFile>

#include <memory>

namespace ewc {

/*!
    The sound of an AMR file, to be read as 16-bit samples in the machine's order, mono, at
    AmrSampleRate. Decodes as it is read. Ends at the first damage.
*/
class AmrStream final : public QIODevice
{
    Q_OBJECT

public:
    /*! Opens \a path. Fails as amrFileLength() does. */
    [[nodiscard]] static Result<std::unique_ptr<AmrStream>> open(const QString &path);

    [[nodiscard]] std::chrono::milliseconds length() const { return m_length; }

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct StateDeleter
    {
        void operator()(void *state) const;
    };

    explicit AmrStream(const QString &path, std::chrono::milliseconds length);
    bool decodeFrame();

    QFile m_file;
    std::chrono::milliseconds m_length;
    std::unique_ptr<AmrFrames> m_frames;
    std::unique_ptr<void, StateDeleter> m_state;
    QByteArray m_decoded;
    qint64 m_unread = 0; ///< bytes at the end of m_decoded
    qint64 m_left; ///< bytes from here to the end of the sound
};

} // namespace ewc
