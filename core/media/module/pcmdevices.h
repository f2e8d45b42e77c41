// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QObject>

#include <chrono>
#include <memory>

class QIODevice;

namespace ewc {

// Where 16-bit mono samples at AmrSampleRate go to and come from. The real ones need hardware.

/*! A loudspeaker. */
class PcmOutput : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PcmOutput)

public:
    ~PcmOutput() override = default;

    /*! Plays \a pcm, which outlives the playing. Fails if there is no loudspeaker. */
    [[nodiscard]] virtual Result<> start(QIODevice &pcm) = 0;
    /*! Falls silent at once. */
    virtual void stop() = 0;
    /*! How much was heard since start(). */
    [[nodiscard]] virtual std::chrono::milliseconds played() const = 0;

Q_SIGNALS:
    /*! All of it was heard. */
    void ended();
    void failed(const ewc::Error &error);

protected:
    PcmOutput() = default;
};

/*! A microphone. */
class PcmInput : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PcmInput)

public:
    ~PcmInput() override = default;

    /*! Listens until stop(). The device belongs to the input. Fails if there is no microphone. */
    [[nodiscard]] virtual Result<QIODevice *> start() = 0;
    /*! Listens no longer; what was heard is in the device until the next start(). */
    virtual void stop() = 0;

Q_SIGNALS:
    void failed(const ewc::Error &error);

protected:
    PcmInput() = default;
};

/*! The loudspeaker that the desktop prefers now. */
[[nodiscard]] std::unique_ptr<PcmOutput> createLoudspeaker();
/*! The microphone that the desktop prefers now. */
[[nodiscard]] std::unique_ptr<PcmInput> createMicrophone();

} // namespace ewc
