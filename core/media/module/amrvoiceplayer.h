// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/mediatools.h"
#include "core/media/module/amrstream.h"
#include "core/media/module/pcmdevices.h"

#include <QTimer>

namespace ewc {

/*! Decodes AMR files as they are played. */
class AmrVoicePlayer final : public VoicePlayer
{
    Q_OBJECT

public:
    explicit AmrVoicePlayer(std::unique_ptr<PcmOutput> output);
    ~AmrVoicePlayer() override;

    void play(const QString &path) override;
    void stop() override;

private:
    void tellProgress();

    std::unique_ptr<AmrStream>
        m_stream; ///< of what is played now, or was last; the output reads it
    std::unique_ptr<PcmOutput> m_output;
    QTimer m_progress;
    bool m_isPlaying = false;
};

} // namespace ewc
