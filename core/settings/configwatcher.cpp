// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/configwatcher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr auto Delay = 100ms; // what an editor does to save a file is over by then
constexpr qint64 MaxBytes = 64 << 20; // neither a configuration nor rules are larger

/*! Differs whenever there is something to tell. */
QByteArray stateOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return "missing"_ba;
    QByteArray state = QByteArray::number(int(info.permissions()));
    QFile device(file);
    // Anything else than a file might keep its reader waiting.
    if (!info.isFile() || !device.open(QIODevice::ReadOnly))
        return state + " unreadable";
    return state + ' '
           + QCryptographicHash::hash(device.read(MaxBytes + 1), QCryptographicHash::Sha256);
}

QString nearestFolder(const QString &file)
{
    QDir folder = QFileInfo(file).absoluteDir();
    while (!folder.exists() && !folder.isRoot())
        folder.setPath(QFileInfo(folder.absolutePath()).absolutePath());
    return folder.absolutePath();
}

/*! What tells of \a file: itself, its folder, and the one above, where a folder is renamed. */
QStringList placesAround(const QString &file)
{
    const QString folder = nearestFolder(file);
    QStringList places{folder, QFileInfo(folder).absolutePath()};
    if (QFile::exists(file))
        places.append(file);
    return places;
}

QStringList placesOf(const QString &file)
{
    QStringList places = placesAround(file);
    if (const QString target = QFileInfo(file).symLinkTarget(); !target.isEmpty())
        places += placesAround(target);
    places.removeDuplicates();
    return places;
}

} // namespace

ConfigWatcher::ConfigWatcher(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(QFileInfo(file).absoluteFilePath())
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, &ConfigWatcher::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ConfigWatcher::schedule);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ConfigWatcher::schedule);
    watch();
    m_state = stateOf(m_file);
}

void ConfigWatcher::schedule()
{
    // Not started again while it runs: a busy folder would put it off for ever.
    if (!m_delay.isActive())
        m_delay.start();
}

void ConfigWatcher::look()
{
    watch();
    const QByteArray state = stateOf(m_file);
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

void ConfigWatcher::watch()
{
    // All of it again: what has the same name may be another file by now.
    if (const QStringList old = m_watcher.files() + m_watcher.directories(); !old.isEmpty())
        m_watcher.removePaths(old);
    const QStringList places = placesOf(m_file);
    m_watcher.addPaths(places);
    // What came to be between looking and watching is not told of.
    if (placesOf(m_file) != places)
        schedule();
}

} // namespace ewc
