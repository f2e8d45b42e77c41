// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/enginelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

QString lockFile(const QString &dataDir)
{
    return dataDir + u"/engine.lock"_s;
}

bool createPrivately(const QString &dir)
{
    if (QFileInfo(dir).isDir())
        return true;
    const QFileInfo info(QDir::cleanPath(dir));
    return QDir().mkpath(info.absolutePath())
           && QDir().mkdir(info.absoluteFilePath(),
                           QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

// Locks of open file descriptions, unlike those of processes, also keep two engines of one
// process apart.

bool tryLock(const QFile &file)
{
    struct flock lock = wholeFile();
    return ::fcntl(file.handle(), F_OFD_SETLK, &lock) == 0;
}

bool isLocked(const QFile &file)
{
    struct flock lock = wholeFile();
    return ::fcntl(file.handle(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

EngineOwner readOwner(QFile &file)
{
    const auto lines = file.readAll().split('\n');
    return {.pid = lines.first().toLongLong(),
            .url = QUrl(QString::fromUtf8(lines.value(1)), QUrl::StrictMode)};
}

} // namespace

Result<EngineLock> EngineLock::acquire(const QString &dataDir)
{
    const auto refuse = [&](const QString &why) {
        return failure(ErrorKind::Unavailable, u"%1: cannot be used: %2."_s.arg(dataDir, why));
    };
    if (!createPrivately(dataDir))
        return refuse(u"the folder cannot be created"_s);
    auto file = std::make_unique<QFile>(lockFile(dataDir));
    if (!file->open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return refuse(file->errorString());

    if (tryLock(*file)) {
        EngineLock engineLock(std::move(file));
        engineLock.publish({});
        return engineLock;
    }
    if (errno != EAGAIN && errno != EACCES)
        return refuse(qt_error_string(errno));
    const EngineOwner owner = readOwner(*file);
    return failure(ErrorKind::Conflict,
                   u"%1: process %2 is running on it%3."_s.arg(dataDir).arg(owner.pid).arg(
                       owner.url.isEmpty() ? QString() : u", at "_s + owner.url.toString()));
}

EngineLock::EngineLock(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{
}

EngineLock::EngineLock(EngineLock &&other) noexcept = default;
EngineLock &EngineLock::operator=(EngineLock &&other) noexcept = default;

EngineLock::~EngineLock()
{
    // The file stays: another process may have it open already, and would lock a deleted one.
    if (m_file)
        m_file->resize(0);
}

void EngineLock::publish(const QUrl &url)
{
    // Only for people and for runningEngine(): should the disk be full, the lock still holds.
    m_file->resize(0);
    m_file->seek(0);
    m_file->write(QByteArray::number(QCoreApplication::applicationPid()) + '\n' + url.toEncoded()
                  + '\n');
    m_file->flush();
}

std::optional<EngineOwner> runningEngine(const QString &dataDir)
{
    QFile file(lockFile(dataDir));
    if (!file.open(QIODevice::ReadOnly) || !isLocked(file))
        return std::nullopt;
    return readOwner(file);
}

} // namespace ewc
