// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/mediafolder.h"

#include "core/base/logging.h"
#include "core/store/userfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using enum QFileDevice::Permission;

namespace ewc {
namespace {

constexpr qint64 PieceSize = 64 * 1024;
const QString Incoming = u"incoming"_s;

tl::unexpected<Error> changed(const QString &source)
{
    return failure(ErrorKind::InvalidInput,
                   QCoreApplication::translate(
                       "MediaFile", "%1 changed while it was read: try again once it is complete.")
                       .arg(QDir::toNativeSeparators(source)));
}

tl::unexpected<Error> noRoom(const QFile &target)
{
    qCWarning(lcStore) << "cannot write" << target.fileName() << target.errorString();
    return failure(ErrorKind::Unavailable,
                   QCoreApplication::translate("MediaFile",
                                               "The file cannot be kept in the data directory: %1.")
                       .arg(target.errorString()));
}

/*! A file that is gone when this goes, unless it was kept. */
class NewFile final
{
public:
    explicit NewFile(const QString &path)
        : file(path)
    {
    }
    ~NewFile()
    {
        if (!isKept)
            file.remove();
    }
    Q_DISABLE_COPY_MOVE(NewFile)

    [[nodiscard]] bool open()
    {
        // Unbuffered: a full disk shows at the write, not when it is too late.
        return file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                         ReadOwner | WriteOwner);
    }

    QFile file;
    bool isKept = false;
};

/*! Reads \a source to its end, piece by piece; what it read, or nothing where \a use says no. */
Result<StoredFile> hashPieces(QIODevice &source, qint64 atMost,
                              const std::function<Result<>(const QByteArray &)> &use)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(PieceSize, Qt::Uninitialized);
    qint64 size = 0;
    while (size <= atMost) { // one byte more than that tells that it grew
        const qint64 wanted = std::min(PieceSize, atMost - size + 1);
        const qint64 count = source.read(piece.data(), wanted);
        if (count <= 0)
            break;
        const QByteArray read = piece.first(count);
        hash.addData(read);
        size += count;
        if (const auto used = use(read); !used)
            return tl::unexpected(used.error());
    }
    return StoredFile{.hash = hash.result().toHex(), .size = size};
}

} // namespace

MediaFolder::MediaFolder(QString path)
    : m_path(std::move(path))
{
}

QString MediaFolder::path(const QByteArray &hash) const
{
    const QString name = QString::fromLatin1(hash);
    return u"%1/%2/%3"_s.arg(m_path, name.first(std::min<qsizetype>(2, name.size())), name);
}

bool MediaFolder::contains(const QByteArray &hash) const
{
    return !hash.isEmpty() && QFileInfo(path(hash)).isFile();
}

Result<StoredFile> MediaFolder::copy(const QString &source, const std::stop_token &stop) const
{
    const auto opened = openUserFile(source);
    if (!opened)
        return tl::unexpected(opened.error());
    const FileState before = FileState::of(**opened);
    NewFile target(incoming());
    if (!target.open())
        return noRoom(target.file);
    const auto copied = hashPieces(**opened, before.size, [&](const QByteArray &piece) -> Result<> {
        if (stop.stop_requested())
            return failure(ErrorKind::Unavailable,
                           QCoreApplication::translate("MediaFile", "It was cancelled."));
        if (target.file.write(piece) != piece.size())
            return noRoom(target.file);
        return {};
    });
    if (!copied)
        return copied;
    if (copied->size != before.size || FileState::of(**opened) != before)
        return changed(source);
    target.file.close();
    const auto placed = place(target.file.fileName(), *copied);
    target.isKept = placed.has_value();
    return placed;
}

Result<StoredFile> MediaFolder::adopt(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::NotFound, u"%1: %2"_s.arg(path, file.errorString()));
    file.setPermissions(ReadOwner | WriteOwner);
    return hashPieces(file, file.size(), [](const QByteArray &) { return Result<>(); })
        .and_then([&](const StoredFile &hashed) { return place(path, hashed); });
}

Result<StoredFile> MediaFolder::write(const QByteArray &content) const
{
    NewFile target(incoming());
    if (!target.open() || target.file.write(content) != content.size())
        return noRoom(target.file);
    target.file.close();
    const auto placed = adopt(target.file.fileName());
    target.isKept = placed.has_value();
    return placed;
}

QString MediaFolder::incoming(const QString &name) const
{
    makeFolder(Incoming);
    return u"%1/%2/%3"_s.arg(m_path, Incoming, name);
}

QString MediaFolder::incoming() const
{
    return incoming(QUuid::createUuid().toString(QUuid::Id128));
}

void MediaFolder::forgetIncoming(qint64 before) const
{
    const auto files = QDir(m_path + u'/' + Incoming).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (file.lastModified().toMSecsSinceEpoch() < before)
            QFile::remove(file.filePath());
    }
}

void MediaFolder::makeFolder(const QString &name) const
{
    const QDir folder(m_path);
    if (!folder.exists() && folder.mkpath(u"."_s))
        QFile::setPermissions(m_path, ReadOwner | WriteOwner | ExeOwner);
    if (!folder.exists(name))
        folder.mkdir(name, ReadOwner | WriteOwner | ExeOwner);
}

Result<StoredFile> MediaFolder::place(const QString &path, const StoredFile &file) const
{
    makeFolder(QString::fromLatin1(file.hash.first(2)));
    // Not QFile::rename(), which refuses to take the place of a file that is there already: that
    // one has the same content, or is damaged.
    const QString target = this->path(file.hash);
    if (std::rename(QFile::encodeName(path).constData(), QFile::encodeName(target).constData())
        != 0)
        return noRoom(QFile(target));
    return file;
}

} // namespace ewc
