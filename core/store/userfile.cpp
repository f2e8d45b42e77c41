// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/userfile.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

tl::unexpected<Error> notOpened(const QString &shown, int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("MediaFile", "There is no file %1.").arg(shown));
    case EACCES:
    case EPERM:
        return failure(
            ErrorKind::Unavailable,
            QCoreApplication::translate(
                "MediaFile", "You are not allowed to read %1: ask its owner, or copy it.")
                .arg(shown));
    default:
        return failure(ErrorKind::Unavailable,
                       QCoreApplication::translate("MediaFile", "%1 cannot be read: %2.")
                           .arg(shown, QString::fromLocal8Bit(std::strerror(error))));
    }
}

} // namespace

Result<std::unique_ptr<QFile>> openUserFile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (path.contains(QChar::Null))
        return notOpened(shown, ENOENT);
    // A pipe would wait for a writer otherwise.
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (handle < 0)
        return notOpened(shown, errno);
    auto file = std::make_unique<QFile>();
    if (!file->open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered,
                    QFileDevice::AutoCloseHandle))
        return notOpened(shown, EIO);
    struct stat status = {};
    if (::fstat(handle, &status) != 0)
        return notOpened(shown, errno);
    if (S_ISDIR(status.st_mode))
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate(
                           "MediaFile", "%1 is a folder: choose a file, or pack it into a ZIP.")
                           .arg(shown));
    if (!S_ISREG(status.st_mode))
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "MediaFile", "%1 is a pipe or a device: write what it gives into a file first.")
                .arg(shown));
    return file;
}

FileState FileState::of(const QFile &openFile)
{
    struct stat status = {};
    if (::fstat(openFile.handle(), &status) != 0)
        return {.size = -1};
    return {.size = status.st_size,
            .modified = qint64{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

} // namespace ewc
