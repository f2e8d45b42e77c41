// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/mediasource.h"

#include "core/base/whenfinished.h"
#include "ui/inpool.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace ewc::ui {
namespace {

constexpr qint64 MostBytes = 32 * 1024 * 1024; // of a picture before it is made to fit

} // namespace

LocalMedia::LocalMedia(PathOf pathOf, QObject *parent)
    : MediaSource(parent)
    , m_pathOf(std::move(pathOf))
{
}

void LocalMedia::fetch(const QString &reference, QObject *context,
                       std::function<void(const QByteArray &)> take)
{
    const QUrl url(reference);
    const QString path = url.isLocalFile() ? url.toLocalFile()
                         : m_pathOf        ? m_pathOf(reference)
                                           : QString();
    whenFinished(inPool([path] { return readMedium(path, MostBytes); }), context,
                 [take = std::move(take)](const QFuture<QByteArray> &read) {
                     take(read.resultCount() > 0 ? read.result() : QByteArray());
                 });
}

QByteArray readMedium(const QString &path, qint64 mostBytes)
{
    // A pipe or a device would keep whoever opens it waiting.
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {};
    return file.read(mostBytes);
}

} // namespace ewc::ui
