// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/membermedium.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr qint64 MaxFileBytes = 100 * 1024 * 1024; // a member may send more than an application
constexpr std::array Types{"image"_L1, "voice"_L1, "video"_L1, "file"_L1};
// A grey JPEG: there is nothing here that could make a picture of a film.
constexpr auto GreyPicture =
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1td"
    "hbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAJABABAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAA"
    "AAAAAAAAAAD/2gAIAQEAAD8AAP/Z";

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::InvalidInput, why);
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"%1: %2"_s.arg(path, file.errorString()));
    if (file.size() > MaxFileBytes)
        return refused(u"%1 is larger than 100 MiB"_s.arg(path));
    return file.readAll();
}

/*! The bytes that \a push carries; nothing if it carries none. */
Result<QByteArray> attachment(const QJsonObject &push)
{
    if (push.contains("file"_L1))
        return readFile(push.value("file"_L1).toString());
    const auto decoded = QByteArray::fromBase64Encoding(
        push.value("base64"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refused(u"base64 is not valid"_s);
    return *decoded;
}

/*! The name of what \a push sends: the one it gives, that of its file, or one by its type. */
QString fileName(const QJsonObject &push, const QString &type, const QByteArray &data)
{
    for (const auto key : {"name"_L1, "file"_L1}) {
        if (const QString name = QFileInfo(push.value(key).toString()).fileName(); !name.isEmpty())
            return name;
    }
    if (type == "image"_L1)
        return data.startsWith('\x89') ? u"image.png"_s : u"image.jpg"_s;
    if (type == "voice"_L1)
        return u"voice.amr"_s;
    return type == "video"_L1 ? u"video.mp4"_s : u"file"_s;
}

} // namespace

bool carriesMedium(const QString &type)
{
    return std::find(Types.begin(), Types.end(), type) != Types.end();
}

Result<> addMedium(const QJsonObject &push, const QString &type, Platform &platform,
                   QJsonObject &fields)
{
    if (fields.contains("MediaId"_L1))
        return {};
    const auto data = attachment(push);
    if (!data)
        return tl::unexpected(data.error());
    if (data->isEmpty())
        return refused(u"%1 needs a file, base64 or a MediaId that holds something"_s.arg(type));

    const Medium medium = platform.media.add(
        {.id = {}, .type = type, .fileName = fileName(push, type, *data), .data = *data});
    fields.insert("MediaId"_L1, medium.id);
    if (type == "image"_L1) {
        fields.insert("PicUrl"_L1, platform.mediumUrl(medium.id));
    } else if (type == "voice"_L1) {
        fields.insert("Format"_L1, data->startsWith("#!AMR\n") ? u"amr"_s : u"speex"_s);
    } else if (type == "video"_L1) {
        fields.insert("ThumbMediaId"_L1, platform.media
                                             .add({.id = {},
                                                   .type = u"image"_s,
                                                   .fileName = u"thumbnail.jpg"_s,
                                                   .data = QByteArray::fromBase64(GreyPicture)})
                                             .id);
    } else {
        fields.insert("Title"_L1, medium.fileName);
    }
    return {};
}

QJsonObject mediumOnPhone(const QJsonObject &fields, const Platform &platform)
{
    QJsonObject shown = fields;
    shown.insert("media_id"_L1, fields.value("MediaId"_L1));
    if (const auto medium = platform.media.find(fields.value("MediaId"_L1).toString())) {
        shown.insert("name"_L1, medium->fileName);
        shown.insert("size"_L1, qint64{medium->data.size()});
    }
    return shown;
}

} // namespace ewc::sandbox
