// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/amrframes.h"
#include "core/media/module/pcmdevices.h"

#include <QAudioSource>
#include <QCoreApplication>
#include <QMediaDevices>

namespace ewc {
namespace {

class Microphone final : public PcmInput
{
public:
    Result<QIODevice *> start() override
    {
        stop();
        QAudioFormat format;
        format.setSampleRate(AmrSampleRate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        const QAudioDevice device = QMediaDevices::defaultAudioInput();
        if (device.isNull()) {
            return failure(ErrorKind::Unavailable,
                           QCoreApplication::translate("MediaTools",
                                                       "There is no microphone to record with."));
        }
        const QString unusable =
            QCoreApplication::translate("MediaTools", "The microphone “%1” cannot be used.")
                .arg(device.description());
        if (!device.isFormatSupported(format))
            return failure(ErrorKind::Unavailable, unusable);
        m_source = std::make_unique<QAudioSource>(device, format);
        connect(m_source.get(), &QAudioSource::stateChanged, this,
                [this, unusable](QAudio::State state) {
                    if (state == QAudio::StoppedState && m_source->error() != QAudio::NoError)
                        Q_EMIT failed({.kind = ErrorKind::Unavailable, .detail = unusable});
                });
        QIODevice *heard = m_source->start();
        if (heard == nullptr) {
            stop();
            return failure(ErrorKind::Unavailable, unusable);
        }
        return heard;
    }

    void stop() override
    {
        if (!m_source)
            return;
        m_source->disconnect(this); // we know that it stops
        m_source->stop();
        m_source.release()->deleteLater(); // it may be telling us something right now
    }

private:
    std::unique_ptr<QAudioSource> m_source;
};

} // namespace

std::unique_ptr<PcmInput> createMicrophone()
{
    return std::make_unique<Microphone>();
}

} // namespace ewc
