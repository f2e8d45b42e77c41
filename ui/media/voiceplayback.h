// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/mediatools.h"

#include <QObject>

#include <functional>

namespace ewc::ui {

/*!
    Plays the voices of a window: one at a time, whichever of its buttons was pressed last. Loads
    what it needs when the first one is played.
*/
class VoicePlayback final : public QObject
{
    Q_OBJECT

public:
    using Factory = std::function<Result<std::unique_ptr<VoicePlayer>>()>;

    /*! \a factory makes the player; without one it is that of mediaTools(). */
    explicit VoicePlayback(QObject *parent = nullptr, Factory factory = {});
    ~VoicePlayback() override;

    /*! Plays the AMR file at \a path from its beginning, in place of what is being played. */
    void play(const QString &path);
    void stop();
    /*! What is being played; empty: nothing. */
    [[nodiscard]] const QString &playing() const { return m_playing; }

Q_SIGNALS:
    void progressed(const QString &path, std::chrono::milliseconds position,
                    std::chrono::milliseconds duration);
    /*! \a path is not being played any longer. */
    void ended(const QString &path);
    /*! \a path cannot be played; error's detail is a sentence for the user. */
    void failed(const QString &path, const ewc::Error &error);

private:
    Result<> prepare();

    Factory m_factory;
    std::unique_ptr<VoicePlayer> m_player;
    QString m_playing;
};

} // namespace ewc::ui
