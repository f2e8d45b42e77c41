// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/voiceplayback.h"

#include <utility>

namespace ewc::ui {

VoicePlayback::VoicePlayback(QObject *parent, Factory factory)
    : QObject(parent)
    , m_factory(std::move(factory))
{
    if (!m_factory) {
        m_factory = [] {
            return mediaTools().map([](MediaTools *tools) { return tools->createPlayer(); });
        };
    }
}

VoicePlayback::~VoicePlayback() = default;

Result<> VoicePlayback::prepare()
{
    if (m_player)
        return {};
    auto player = m_factory();
    if (!player)
        return tl::unexpected(player.error());
    m_player = std::move(*player);
    connect(m_player.get(), &VoicePlayer::progressed, this,
            [this](std::chrono::milliseconds position, std::chrono::milliseconds duration) {
                Q_EMIT progressed(m_playing, position, duration);
            });
    connect(m_player.get(), &VoicePlayer::finished, this,
            [this] { Q_EMIT ended(std::exchange(m_playing, {})); });
    connect(m_player.get(), &VoicePlayer::failed, this,
            [this](const Error &error) { Q_EMIT failed(std::exchange(m_playing, {}), error); });
    return {};
}

void VoicePlayback::play(const QString &path)
{
    if (const auto prepared = prepare(); !prepared) {
        Q_EMIT failed(path, prepared.error());
        return;
    }
    stop(); // before the new one has the name
    m_playing = path;
    m_player->play(path);
}

void VoicePlayback::stop()
{
    if (!m_playing.isEmpty())
        m_player->stop();
}

} // namespace ewc::ui
