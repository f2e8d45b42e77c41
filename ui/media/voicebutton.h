// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QAbstractButton>

#include <chrono>

namespace ewc::ui {

class VoicePlayback;

/*! A voice: a press plays it, another one stops it. Shows its length and how far it is. */
class VoiceButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /*! \a playback outlives the button. */
    explicit VoiceButton(VoicePlayback &playback, QWidget *parent = nullptr);

    /*! The AMR file at \a path, which is \a length long; 0: not known before it is played. */
    void setVoice(const QString &path, std::chrono::milliseconds length);
    [[nodiscard]] const QString &voice() const { return m_path; }
    [[nodiscard]] bool isPlaying() const;
    /*! How much of it was played, from 0 to 1. */
    [[nodiscard]] double progress() const;
    /*! Why it could not be played, a sentence; empty: nothing is wrong. */
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle();
    void showState();

    VoicePlayback &m_playback;
    QString m_path;
    QString m_problem;
    std::chrono::milliseconds m_length{};
    std::chrono::milliseconds m_position{};
};

/*! \a length as people say it: "0:07". */
[[nodiscard]] QString lengthText(std::chrono::milliseconds length);

} // namespace ewc::ui
