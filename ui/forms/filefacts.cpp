// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/filefacts.h"

#include "core/media/amrlength.h"
#include "core/media/uploadlimit.h"
#include "core/wecom/mediareference.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qint64 LargestThumbed = 30 * 1024 * 1024; // bytes: reading more would be felt

QString text(const char *source)
{
    return QCoreApplication::translate("FileFacts", source);
}

/*! What a member's phone would call it. */
QString iconOf(const QString &upload)
{
    if (upload == "image"_L1)
        return u"image-x-generic"_s;
    if (upload == "voice"_L1)
        return u"audio-x-generic"_s;
    if (upload == "video"_L1)
        return u"video-x-generic"_s;
    return u"text-x-generic"_s;
}

QString problemOf(const QFileInfo &file)
{
    if (!file.exists())
        return text(QT_TRANSLATE_NOOP("FileFacts", "It is not there any more."));
    if (file.isDir())
        return text(QT_TRANSLATE_NOOP("FileFacts", "That is a folder: choose a file."));
    if (!file.isFile()) // a pipe or a device: opening it could wait for ever
        return text(QT_TRANSLATE_NOOP("FileFacts", "That is no ordinary file."));
    if (!file.isReadable())
        return text(QT_TRANSLATE_NOOP("FileFacts", "You may not read it."));
    return {};
}

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(FileHeadSize) : QByteArray();
}

FileVerdict judge(const QFileInfo &info, const FilePurpose &purpose)
{
    const QString upload = purpose.upload.isEmpty() ? u"file"_s : purpose.upload;
    const FileKind &kind = fileKind(headOf(info.filePath()));
    const FileVerdict verdict = judgeFile(kind, info.size(), upload, purpose.channel);
    if (upload != "voice"_L1 || verdict.fit != FileVerdict::Fit::AsItIs)
        return verdict;
    const UploadLimit limit = uploadLimit(upload, purpose.channel);
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return verdict;
    const auto length = amrLength(file);
    return length && *length > limit.maxLength ? tooLong(*length) : verdict;
}

} // namespace

QString FileFacts::summary() const
{
    QStringList parts;
    for (const QString &part : {size, problem.isEmpty() ? change : u"⚠ "_s + problem}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

FileFacts factsOf(const QString &value, const FilePurpose &purpose)
{
    FileFacts facts{.icon = iconOf(purpose.upload)};
    if (const auto stored = wecom::StoredReference::fromString(value); !stored.hash.isEmpty()) {
        facts.name = stored.name;
        facts.change = text(QT_TRANSLATE_NOOP("FileFacts", "Kept from an earlier message"));
        return facts;
    }
    const QUrl url(value);
    if (!url.isLocalFile()) {
        facts.name = value;
        facts.change = text(QT_TRANSLATE_NOOP("FileFacts", "Already with WeCom"));
        return facts;
    }
    facts.path = url.toLocalFile();
    const QFileInfo file(facts.path);
    facts.name = file.fileName();
    facts.problem = problemOf(file);
    if (!facts.problem.isEmpty())
        return facts;
    const FileVerdict verdict = judge(file, purpose);
    if (verdict.fit == FileVerdict::Fit::Refused) {
        facts.problem = verdict.sentence;
    } else {
        facts.size =
            QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeTraditionalFormat);
        if (verdict.fit != FileVerdict::Fit::AsItIs)
            facts.change = verdict.sentence;
    }
    return facts;
}

QPixmap thumbOf(const FileFacts &facts, QSize size, qreal devicePixelRatio)
{
    if (facts.path.isEmpty() || !facts.problem.isEmpty()
        || QFileInfo(facts.path).size() > LargestThumbed)
        return {};
    QImageReader reader(facts.path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize whole = reader.size();
    if (!whole.isValid())
        return {};
    const QSize wanted = size * devicePixelRatio;
    if (whole.width() > wanted.width() || whole.height() > wanted.height())
        reader.setScaledSize(whole.scaled(wanted, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QPixmap thumb = QPixmap::fromImage(reader.read());
    thumb.setDevicePixelRatio(devicePixelRatio);
    return thumb;
}

QStringList nameFiltersFor(const QString &upload)
{
    const QString all = text(QT_TRANSLATE_NOOP("FileFacts", "All files (*)"));
    if (upload == "image"_L1)
        return {text(QT_TRANSLATE_NOOP("FileFacts", "Pictures (%1)"))
                    .arg(u"*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic *.tif *.tiff"_s),
                all};
    if (upload == "voice"_L1)
        return {text(QT_TRANSLATE_NOOP("FileFacts", "Sound (%1)"))
                    .arg(u"*.amr *.wav *.mp3 *.ogg *.opus *.m4a *.flac"_s),
                all};
    if (upload == "video"_L1)
        return {text(QT_TRANSLATE_NOOP("FileFacts", "Videos (%1)")).arg(u"*.mp4"_s), all};
    return {all};
}

QString uploadFor(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return u"file"_s;
    const FileKind &kind = fileKind(headOf(path));
    switch (kind.medium) {
    case Medium::Picture:
        return u"image"_s;
    case Medium::Sound:
        return u"voice"_s;
    case Medium::Video: // of another format, or too large, it still goes as a file
        return judge(QFileInfo(path), {.upload = u"video"_s}).fit == FileVerdict::Fit::AsItIs
                   ? u"video"_s
                   : u"file"_s;
    case Medium::Other:
        break;
    }
    return u"file"_s;
}

} // namespace ewc::ui
