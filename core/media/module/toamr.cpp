// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/toamr.h"

#include "core/media/module/amrencoder.h"
#include "core/media/module/sounddecoder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace ewc {

Result<std::chrono::milliseconds> soundFileToAmr(const QString &source, const QString &target,
                                                 const std::stop_token &stop)
{
    const auto notWritten = [&target] {
        return failure(ErrorKind::Unavailable,
                       QCoreApplication::translate("MediaTools", "The voice cannot be written: %1")
                           .arg(target));
    };
    QSaveFile file(target); // nothing half done is left behind
    if (!file.open(QIODevice::WriteOnly))
        return notWritten();
    AmrEncoder encoder(file);
    const auto decoded = decodeSound(source, stop, [&encoder](std::span<const qint16> samples) {
        encoder.add(samples);
        return encoder.isWritten() && !encoder.isFull();
    });
    if (!decoded)
        return tl::unexpected(decoded.error());
    encoder.finish();
    if (encoder.isWritten() && encoder.length().count() == 0) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("MediaTools",
                                                   "There is no sound in %1 that can be read here.")
                           .arg(QFileInfo(source).fileName()));
    }
    if (!encoder.isWritten() || !file.commit())
        return notWritten();
    return encoder.length();
}

} // namespace ewc
