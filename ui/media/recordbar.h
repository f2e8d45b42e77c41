// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/mediatools.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ewc::ui {

class LevelMeter;
class VoiceButton;
class VoicePlayback;

/*!
    Records a voice from the microphone: a click begins and another one ends, or it is recorded
    as long as the button is held. Then it can be listened to, and discarded.

    The microphone is on only while the bar says so; one that is hidden or closed switches it off
    and forgets what was said. The file lives as long as the bar, or until the next recording.
*/
class RecordBar final : public QWidget
{
    Q_OBJECT

public:
    using Factory = std::function<Result<std::unique_ptr<VoiceRecorder>>()>;

    /*! \a playback outlives the bar. \a factory makes the recorder; without one it is that of
        mediaTools(). */
    explicit RecordBar(VoicePlayback &playback, QWidget *parent = nullptr, Factory factory = {});
    ~RecordBar() override;

    [[nodiscard]] bool isRecording() const { return m_isRecording; }
    /*! The AMR file that was recorded; empty: none. */
    [[nodiscard]] const QString &voice() const { return m_voice; }
    /*! Ends without a voice; forgets the one there is. */
    void discard();

Q_SIGNALS:
    void recorded(const QString &path, std::chrono::milliseconds length);
    void discarded();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void press();
    void release();
    void start();
    Result<> prepare();
    void takeVoice(std::chrono::milliseconds length);
    void showProblem(const QString &sentence);
    void showState();
    void retranslate();

    Factory m_factory;
    QPointer<VoicePlayback> m_playback; ///< may go first when a window is closed
    QTemporaryDir m_folder;
    std::unique_ptr<VoiceRecorder> m_recorder;
    QString m_recording; ///< path of the file that is being written
    QString m_voice;
    std::chrono::milliseconds m_length{};
    QElapsedTimer m_held;
    int m_count = 0; ///< of recordings: each has a name of its own
    bool m_isRecording = false;
    bool m_isForgotten = false; ///< what is being recorded is not wanted
    bool m_beganWithThisPress = false;
    QPushButton *m_record;
    LevelMeter *m_meter;
    QLabel *m_elapsed;
    VoiceButton *m_listen;
    QToolButton *m_discard;
    QLabel *m_problem;
};

} // namespace ewc::ui
