// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <cmath>
#include <numbers>

namespace ewc {

/*! Writes \a content to \a path; false if it cannot. */
inline bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/*! \a seconds of a tone of 440 Hz at 8000 Hz, as the machine has its samples. */
inline QByteArray tone(double seconds)
{
    const auto count = static_cast<qsizetype>(seconds * 8000);
    QByteArray pcm(count * qsizetype{sizeof(qint16)}, Qt::Uninitialized);
    auto *samples = reinterpret_cast<qint16 *>(pcm.data());
    for (qsizetype i = 0; i < count; ++i) {
        samples[i] = static_cast<qint16>(
            10'000 * std::sin(2 * std::numbers::pi * 440 * static_cast<double>(i) / 8000));
    }
    return pcm;
}

/*! A wav file of \a pcm, 16 bits a sample. */
inline QByteArray wav(const QByteArray &pcm, quint16 channels = 1, quint32 rate = 8000)
{
    const auto number = [](auto value) {
        const auto little = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&little), sizeof little);
    };
    const auto frameSize = static_cast<quint16>(channels * 2);
    return "RIFF" + number(static_cast<quint32>(36 + pcm.size())) + "WAVEfmt " + number(quint32{16})
           + number(quint16{1}) + number(channels) + number(rate) + number(rate * frameSize)
           + number(frameSize) + number(quint16{16}) + "data"
           + number(static_cast<quint32>(pcm.size())) + pcm;
}

} // namespace ewc
