// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/imagefit.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qint64 MostPixels = 100'000'000; // beyond: a mistake, or a trap for the memory
constexpr qint64 PlentyOfPixels = 40'000'000; // a phone shows no more, and memory is dear
constexpr int AllocationLimit = 512; // MiB: MostPixels with four bytes each, and some room
constexpr int BestQuality = 90;
constexpr int WorstQuality = 60;
constexpr int QualityStep = 10;

tl::unexpected<Error> refused(ErrorKind kind, const char *sentence, const QString &name)
{
    return failure(kind, QCoreApplication::translate("MediaTools", sentence).arg(name));
}

/*! Pictures made of pixels only: an SVG has text, and text needs a display to be drawn. */
bool isOfPixels(const QByteArray &format)
{
    static const QList<QByteArray> formats{"avif", "bmp",  "gif",  "heic", "heif", "ico",
                                           "jp2",  "jpeg", "jpg",  "jxl",  "pgm",  "png",
                                           "ppm",  "tif",  "tiff", "webp"};
    return formats.contains(format);
}

qint64 pixelsOf(const QSize &size)
{
    return qint64{size.width()} * size.height();
}

QSize smaller(const QSize &size, double factor)
{
    return {std::max(1, static_cast<int>(size.width() * factor)),
            std::max(1, static_cast<int>(size.height() * factor))};
}

/*! True if something behind \a image would be seen. */
bool isTransparent(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage argb = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < argb.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(argb.constScanLine(y));
        if (std::any_of(line, line + argb.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return true;
    }
    return false;
}

QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    return flat;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

/*! \a image as the best JPEG of at most \a maxBytes; empty if there is none. */
QByteArray jpegOf(QImage image, qint64 maxBytes)
{
    for (;;) {
        QByteArray bytes;
        for (int quality = BestQuality; quality >= WorstQuality; quality -= QualityStep) {
            bytes = encoded(image, "jpeg", quality);
            if (bytes.isEmpty() || bytes.size() <= maxBytes)
                return bytes;
        }
        if (pixelsOf(image.size()) == 1)
            return {};
        // The size follows the pixels, roughly: a step that is likely to do, and never tiny.
        const double wanted =
            std::sqrt(static_cast<double>(maxBytes) / static_cast<double>(bytes.size()));
        image = image.scaled(smaller(image.size(), std::clamp(wanted, 0.25, 0.9)),
                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
}

Result<QString> save(const QByteArray &bytes, const QString &target, const QString &suffix)
{
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(
            ErrorKind::Unavailable,
            QCoreApplication::translate("MediaTools", "The picture cannot be written to %1: %2")
                .arg(target, file.errorString()));
    }
    return suffix;
}

/*! Reads the picture, at most PlentyOfPixels of it, the right way up. */
Result<QImage> read(QImageReader &reader, const QString &name)
{
    const QSize size = reader.size();
    if (pixelsOf(size) > MostPixels) {
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "MediaTools",
                "The picture %1 has %2 million pixels. At most %3 million can be worked with: "
                "make it smaller first.")
                .arg(name)
                .arg(pixelsOf(size) / 1'000'000)
                .arg(MostPixels / 1'000'000));
    }
    if (pixelsOf(size) > PlentyOfPixels) {
        reader.setScaledSize(smaller(size, std::sqrt(static_cast<double>(PlentyOfPixels)
                                                     / static_cast<double>(pixelsOf(size)))));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return refused(
            ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("MediaTools", "The picture %1 is damaged, or too large to be read."),
            name);
    }
    return image;
}

} // namespace

Result<QString> fitImageFile(const QString &source, const QString &target, qint64 maxBytes)
{
    QImageReader::setAllocationLimit(AllocationLimit);
    const QFileInfo info(source);
    const QString name = info.fileName();
    if (!info.isFile() || !info.isReadable()) {
        return refused(ErrorKind::NotFound,
                       QT_TRANSLATE_NOOP("MediaTools", "The file %1 cannot be read."), source);
    }
    QImageReader reader(source);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (!isOfPixels(format)) {
        return refused(
            ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("MediaTools", "%1 is no picture in a format that can be read here."),
            name);
    }
    const bool isUpright = reader.transformation() == QImageIOHandler::TransformationNone;
    const auto image = read(reader, name);
    if (!image)
        return tl::unexpected(image.error());

    if (isUpright && info.size() <= maxBytes && (format == "jpeg" || format == "png")) {
        QFile file(source);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.read(maxBytes + 1);
            if (bytes.size() <= maxBytes)
                return save(bytes, target, format == "png" ? u"png"_s : u"jpg"_s);
        }
    }
    const bool keepsTransparency = isTransparent(*image);
    if (keepsTransparency) {
        const QByteArray bytes = encoded(*image, "png", -1);
        if (!bytes.isEmpty() && bytes.size() <= maxBytes)
            return save(bytes, target, u"png"_s);
    }
    const QByteArray bytes = jpegOf(keepsTransparency ? onWhite(*image) : *image, maxBytes);
    if (bytes.isEmpty()) {
        return refused(ErrorKind::InvalidInput,
                       QT_TRANSLATE_NOOP("MediaTools", "The picture %1 cannot be made that small."),
                       name);
    }
    return save(bytes, target, u"jpg"_s);
}

} // namespace ewc
