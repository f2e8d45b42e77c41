// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/incomingmedia.h"

#include "ui/forms/filefacts.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int KeptDays = 30; // a draft that is older has to get its picture again

/*! The folder for pasted pictures, without what is too old; empty if there can be none. */
QString pastedFolder()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                      + "/EasyWeChat/pasted"_L1);
    if (!folder.mkpath(u"."_s))
        return {};
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-KeptDays);
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
        if (file.lastModified() < oldest)
            QFile::remove(file.filePath());
    }
    return folder.path();
}

QString saved(const QImage &picture)
{
    const QString folder = pastedFolder();
    if (folder.isEmpty() || picture.isNull())
        return {};
    const QString path =
        folder + '/'_L1 + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz'.png'"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return picture.save(&file, "PNG") ? path : QString();
}

QString fileIn(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

bool isOnlyPicture(const QMimeData *data)
{
    // A table or a web page comes as text and as a picture of it: the text is meant.
    return data->hasImage() && !data->hasText() && !data->hasHtml();
}

} // namespace

bool hasMedia(const QMimeData *data)
{
    return data != nullptr && (!fileIn(data).isEmpty() || isOnlyPicture(data));
}

IncomingMedia mediaIn(const QMimeData *data)
{
    if (data == nullptr)
        return {};
    if (const QString path = fileIn(data); !path.isEmpty())
        return {.path = path, .upload = uploadFor(path)};
    if (isOnlyPicture(data))
        return {.path = saved(qvariant_cast<QImage>(data->imageData())), .upload = u"image"_s};
    return {};
}

QString keptCopy(const QString &path)
{
    const QString folder = pastedFolder();
    const QFileInfo file(path);
    const QString copy = folder + '/'_L1
                         + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz-"_s)
                         + file.fileName();
    return !folder.isEmpty() && QFile::copy(path, copy) ? copy : QString();
}

} // namespace ewc::ui
