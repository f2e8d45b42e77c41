// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/mediatools.h"

namespace ewc {

/*! What mediaTools() loads: each function is in the file of its job. */
class MediaModule final : public QObject, public MediaTools
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID EWC_MEDIA_TOOLS_IID)
    Q_INTERFACES(ewc::MediaTools)

public:
    Result<QString> fitImage(const QString &source, const QString &target,
                             qint64 maxBytes) override;
    Result<std::chrono::milliseconds> toAmr(const QString &source, const QString &target,
                                            std::stop_token stop) override;
    Result<std::chrono::milliseconds> amrLength(const QString &path) override;
    std::unique_ptr<VoicePlayer> createPlayer() override;
    std::unique_ptr<VoiceRecorder> createRecorder() override;
};

} // namespace ewc
