// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/mediatools.h"

#include <QFile>

namespace ewc::ui {

/*! A player without a loudspeaker: it does what the test says. */
class StagePlayer final : public VoicePlayer
{
    Q_OBJECT

public:
    void play(const QString &path) override
    {
        stop();
        if (!failure.detail.isEmpty()) {
            Q_EMIT failed(failure);
            return;
        }
        m_path = path;
        sound({}, length);
    }
    void stop() override
    {
        if (!std::exchange(m_path, {}).isEmpty())
            Q_EMIT finished();
    }
    void sound(std::chrono::milliseconds position, std::chrono::milliseconds of)
    {
        Q_EMIT progressed(position, of);
    }

    [[nodiscard]] const QString &path() const { return m_path; }

    std::chrono::milliseconds length{7000};
    Error failure;

private:
    QString m_path;
};

/*! A recorder without a microphone: it hears what the test says. */
class StageRecorder final : public VoiceRecorder
{
    Q_OBJECT

public:
    void start(const QString &path) override
    {
        if (!failure.detail.isEmpty()) {
            Q_EMIT failed(failure);
            return;
        }
        m_file.setFileName(path);
        isOn = m_file.open(QIODevice::WriteOnly);
        m_length = {};
    }
    void stop() override
    {
        if (!std::exchange(isOn, false))
            return;
        m_file.write("#!AMR\n");
        m_file.close();
        Q_EMIT finished(m_length);
    }
    void hear(std::chrono::milliseconds length, double level)
    {
        m_length = length;
        Q_EMIT progressed(length, level);
    }

    bool isOn = false;
    Error failure;

private:
    QFile m_file;
    std::chrono::milliseconds m_length{};
};

} // namespace ewc::ui
