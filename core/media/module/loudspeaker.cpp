// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/amrframes.h"
#include "core/media/module/pcmdevices.h"

#include <QAudioSink>
#include <QCoreApplication>
#include <QMediaDevices>

namespace ewc {
namespace {

class Loudspeaker final : public PcmOutput
{
public:
    Result<> start(QIODevice &pcm) override
    {
        stop();
        QAudioFormat format;
        format.setSampleRate(AmrSampleRate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull()) {
            return failure(ErrorKind::Unavailable,
                           QCoreApplication::translate(
                               "MediaTools", "There is no loudspeaker to play the voice on."));
        }
        if (!device.isFormatSupported(format))
            return failure(ErrorKind::Unavailable, cannotPlay(device));
        m_sink = std::make_unique<QAudioSink>(device, format);
        connect(m_sink.get(), &QAudioSink::stateChanged, this,
                [this, device, &pcm](QAudio::State state) {
                    if (state == QAudio::IdleState && pcm.atEnd())
                        Q_EMIT ended();
                    else if (state == QAudio::StoppedState && m_sink->error() != QAudio::NoError)
                        Q_EMIT failed(
                            {.kind = ErrorKind::Unavailable, .detail = cannotPlay(device)});
                });
        m_sink->start(&pcm);
        return {};
    }

    void stop() override
    {
        if (!m_sink)
            return;
        m_sink->disconnect(this); // we know that it stops
        m_sink->stop();
        m_sink.release()->deleteLater(); // it may be telling us something right now
    }

    std::chrono::milliseconds played() const override
    {
        return std::chrono::milliseconds(m_sink ? m_sink->processedUSecs() / 1000 : 0);
    }

private:
    static QString cannotPlay(const QAudioDevice &device)
    {
        return QCoreApplication::translate("MediaTools", "The loudspeaker “%1” cannot be used.")
            .arg(device.description());
    }

    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace

std::unique_ptr<PcmOutput> createLoudspeaker()
{
    return std::make_unique<Loudspeaker>();
}

} // namespace ewc
