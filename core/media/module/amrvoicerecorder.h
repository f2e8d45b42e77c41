// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/mediatools.h"
#include "core/media/module/amrencoder.h"
#include "core/media/module/pcmdevices.h"

#include <QFile>

namespace ewc {

/*! How loud \a samples are, from 0 (silence) to 1, on a scale that follows the ear. */
[[nodiscard]] double loudness(std::span<const qint16> samples);

/*! Encodes what the microphone hears as it is heard. The microphone is on only meanwhile. */
class AmrVoiceRecorder final : public VoiceRecorder
{
    Q_OBJECT

public:
    explicit AmrVoiceRecorder(std::unique_ptr<PcmInput> input);
    ~AmrVoiceRecorder() override;

    void start(const QString &path) override;
    void stop() override;

private:
    void takeHeard();
    void finish();
    void fail(const Error &error);
    void close();

    std::unique_ptr<PcmInput> m_input;
    QFile m_file;
    std::unique_ptr<AmrEncoder> m_encoder; ///< none while nothing is recorded
    QIODevice *m_heard = nullptr;
    QByteArray m_rest; ///< half a sample
};

} // namespace ewc
