// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/amrvoicerecorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace ewc {
namespace {

constexpr double Quietest = -50; // dB below full scale: what is below is the room

} // namespace

double loudness(std::span<const qint16> samples)
{
    if (samples.empty())
        return 0;
    double sum = 0;
    for (const qint16 sample : samples)
        sum += static_cast<double>(sample) * sample;
    const double level = std::sqrt(sum / static_cast<double>(samples.size())) / 32768;
    return level <= 0 ? 0 : std::clamp(1 - 20 * std::log10(level) / Quietest, 0.0, 1.0);
}

AmrVoiceRecorder::AmrVoiceRecorder(std::unique_ptr<PcmInput> input)
    : m_input(std::move(input))
{
    connect(m_input.get(), &PcmInput::failed, this, &AmrVoiceRecorder::fail);
}

AmrVoiceRecorder::~AmrVoiceRecorder()
{
    m_input->disconnect(this);
    m_input->stop();
}

void AmrVoiceRecorder::start(const QString &path)
{
    stop();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        Q_EMIT failed(
            {.kind = ErrorKind::Unavailable,
             .detail = QCoreApplication::translate("MediaTools", "The voice cannot be written: %1")
                           .arg(path)});
        return;
    }
    m_encoder = std::make_unique<AmrEncoder>(m_file);
    m_rest.clear();
    const auto heard = m_input->start();
    if (!heard) {
        fail(heard.error());
        return;
    }
    m_heard = *heard;
    connect(m_heard, &QIODevice::readyRead, this, &AmrVoiceRecorder::takeHeard);
}

void AmrVoiceRecorder::stop()
{
    if (!m_encoder)
        return;
    takeHeard();
    if (m_encoder)
        finish();
}

void AmrVoiceRecorder::takeHeard()
{
    if (!m_encoder || m_heard == nullptr)
        return;
    m_rest += m_heard->readAll();
    std::vector<qint16> samples(static_cast<std::size_t>(m_rest.size()) / sizeof(qint16));
    const std::size_t bytes = samples.size() * sizeof(qint16);
    if (!samples.empty())
        std::memcpy(samples.data(), m_rest.constData(), bytes);
    m_rest.remove(0, static_cast<qsizetype>(bytes));
    m_encoder->add(samples);
    if (!m_encoder->isWritten()) {
        fail({.kind = ErrorKind::Unavailable,
              .detail = QCoreApplication::translate("MediaTools", "The voice cannot be written: %1")
                            .arg(m_file.fileName())});
        return;
    }
    if (!samples.empty())
        Q_EMIT progressed(m_encoder->length(), loudness(samples));
    if (m_encoder && m_encoder->isFull())
        finish();
}

void AmrVoiceRecorder::finish()
{
    m_encoder->finish();
    const std::chrono::milliseconds length = m_encoder->length();
    if (length.count() == 0 || !m_encoder->isWritten() || !m_file.flush()) {
        fail({.kind = ErrorKind::Unavailable,
              .detail = QCoreApplication::translate("MediaTools", "Nothing was recorded.")});
        return;
    }
    close();
    Q_EMIT finished(length);
}

void AmrVoiceRecorder::fail(const Error &error)
{
    if (!m_encoder)
        return;
    close();
    m_file.remove();
    Q_EMIT failed(error);
}

void AmrVoiceRecorder::close()
{
    if (m_heard != nullptr)
        m_heard->disconnect(this);
    m_heard = nullptr;
    m_input->stop();
    m_encoder.reset();
    m_file.close();
}

} // namespace ewc
