// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/thumbnails.h"

#include "core/base/whenfinished.h"
#include "ui/bubbles/mediasource.h"
#include "ui/inpool.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace ewc::ui {
namespace {

constexpr int Longest = 480; // pixels: the widest box on a screen of 200 %
constexpr int Room = 48 * 1024; // KiB for pictures, some sixty of them
constexpr int MostComing = 4;
constexpr qsizetype MostWanted = 64; // who scrolls on does not want what has passed

} // namespace

QImage smallPicture(const QByteArray &bytes, int longest)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer); // refuses what would take more than 128 MiB
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QSize most(longest, longest);
    if (size.isValid() && std::max(size.width(), size.height()) > longest)
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    if (std::max(image.width(), image.height()) <= longest)
        return image;
    return image.scaled(image.size().scaled(most, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)),
                        Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

int voiceSeconds(const QByteArray &bytes)
{
    // Bytes of a frame of 20 ms behind its first one, which says by its mode which of them it is.
    static constexpr std::array<qsizetype, 16> Sizes{12, 13, 15, 17, 19, 20, 26, 31, 5};
    static constexpr int FramesPerSecond = 50;
    static constexpr QByteArrayView Magic("#!AMR\n");

    if (!bytes.startsWith(Magic))
        return 0;
    int frames = 0;
    for (qsizetype at = Magic.size(); at < bytes.size(); ++frames)
        at += 1 + Sizes.at(static_cast<std::size_t>(bytes.at(at) >> 3) & 0xf);
    return (frames + FramesPerSecond - 1) / FramesPerSecond;
}

Thumbnails::Thumbnails(MediaSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_known(Room)
{
}

Thumbnail Thumbnails::find(const QString &reference)
{
    if (const Thumbnail *known = m_known.object(reference))
        return *known;
    if (reference.isEmpty() || m_coming.contains(reference))
        return {};
    m_wanted.removeOne(reference);
    m_wanted.append(reference);
    if (m_wanted.size() > MostWanted)
        m_wanted.removeFirst();
    fetchNext();
    return {};
}

void Thumbnails::fetchNext()
{
    while (!m_wanted.isEmpty() && m_coming.size() < MostComing) {
        const QString reference = m_wanted.takeLast();
        m_coming.insert(reference);
        m_source.fetch(reference, this,
                       [this, reference](const QByteArray &bytes) { take(reference, bytes); });
    }
}

void Thumbnails::take(const QString &reference, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return keep(reference, {.picture = {}, .isBroken = true});
    if (const int seconds = voiceSeconds(bytes); seconds > 0)
        return keep(reference, {.picture = {}, .seconds = seconds});
    whenFinished(inPool([bytes] { return smallPicture(bytes, Longest); }), this,
                 [this, reference](const QFuture<QImage> &read) {
                     const QImage image = read.resultCount() > 0 ? read.result() : QImage();
                     keep(reference,
                          {.picture = QPixmap::fromImage(image), .isBroken = image.isNull()});
                 });
}

void Thumbnails::keep(const QString &reference, const Thumbnail &thumbnail)
{
    const QSize size = thumbnail.picture.size();
    m_coming.remove(reference);
    m_known.insert(reference, new Thumbnail(thumbnail),
                   std::max(1, size.width() * size.height() * 4 / 1024));
    Q_EMIT changed(reference);
    fetchNext();
}

} // namespace ewc::ui
