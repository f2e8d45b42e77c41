// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/mediamodule.h"

#include "core/media/module/amrframes.h"
#include "core/media/module/amrvoiceplayer.h"
#include "core/media/module/amrvoicerecorder.h"
#include "core/media/module/imagefit.h"
#include "core/media/module/toamr.h"

namespace ewc {

Result<QString> MediaModule::fitImage(const QString &source, const QString &target, qint64 maxBytes)
{
    return fitImageFile(source, target, maxBytes);
}

Result<std::chrono::milliseconds> MediaModule::toAmr(const QString &source, const QString &target,
                                                     std::stop_token stop)
{
    return soundFileToAmr(source, target, stop);
}

Result<std::chrono::milliseconds> MediaModule::amrLength(const QString &path)
{
    return amrFileLength(path);
}

std::unique_ptr<VoicePlayer> MediaModule::createPlayer()
{
    return std::make_unique<AmrVoicePlayer>(createLoudspeaker());
}

std::unique_ptr<VoiceRecorder> MediaModule::createRecorder()
{
    return std::make_unique<AmrVoiceRecorder>(createMicrophone());
}

} // namespace ewc
