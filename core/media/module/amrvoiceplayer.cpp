// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/amrvoiceplayer.h"

#include <algorithm>

namespace ewc {
namespace {

constexpr std::chrono::milliseconds ProgressInterval{50}; // smooth enough for a line that grows

} // namespace

AmrVoicePlayer::AmrVoicePlayer(std::unique_ptr<PcmOutput> output)
    : m_output(std::move(output))
{
    m_progress.setInterval(ProgressInterval);
    connect(&m_progress, &QTimer::timeout, this, &AmrVoicePlayer::tellProgress);
    connect(m_output.get(), &PcmOutput::ended, this, [this] {
        if (m_isPlaying)
            Q_EMIT progressed(m_stream->length(), m_stream->length());
        stop();
    });
    connect(m_output.get(), &PcmOutput::failed, this, [this](const Error &error) {
        m_isPlaying = false;
        stop();
        Q_EMIT failed(error);
    });
}

AmrVoicePlayer::~AmrVoicePlayer()
{
    m_output->disconnect(this);
    m_output->stop();
}

void AmrVoicePlayer::play(const QString &path)
{
    stop();
    auto stream = AmrStream::open(path);
    if (!stream) {
        Q_EMIT failed(stream.error());
        return;
    }
    m_stream = std::move(*stream);
    m_isPlaying = true;
    if (const auto started = m_output->start(*m_stream); !started) {
        m_isPlaying = false;
        Q_EMIT failed(started.error());
        return;
    }
    m_progress.start();
    tellProgress();
}

void AmrVoicePlayer::stop()
{
    m_progress.stop();
    m_output->stop();
    if (std::exchange(m_isPlaying, false))
        Q_EMIT finished();
}

void AmrVoicePlayer::tellProgress()
{
    if (m_isPlaying)
        Q_EMIT progressed(std::min(m_output->played(), m_stream->length()), m_stream->length());
}

} // namespace ewc
