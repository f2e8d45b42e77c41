// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/mediaendpoints.h"

#include "core/sandbox/formparser.h"
#include "core/sandbox/mediacheck.h"
#include "core/sandbox/mediadownload.h"
#include "core/sandbox/platform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr qsizetype MaxPermanentImage = 2 * 1024 * 1024;

/*! The file in the form of \a request: the part called \a name, or with no name any. */
tl::expected<FormPart, int> filePart(const HttpRequest &request, const QString &name)
{
    if (request.method != "POST")
        return tl::unexpected(40058);
    // The platform finds nothing in what has no length of its own.
    if (!request.header("transfer-encoding").isEmpty())
        return tl::unexpected(41005);
    const auto parts = parseForm(request.header("content-type"), request.body);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto part =
        std::find_if(parts->cbegin(), parts->cend(), [&name](const FormPart &candidate) {
            return name.isEmpty() ? candidate.fileName.has_value() : candidate.name == name;
        });
    if (part == parts->cend())
        return tl::unexpected(41005);
    if (part->hasExtendedName || !part->fileName || part->fileName->isEmpty())
        return tl::unexpected(44001);
    if (part->fileLength && *part->fileLength != part->data.size())
        return tl::unexpected(40006);
    return *part;
}

ApiAnswer download(const Platform &platform, const HttpRequest &request)
{
    const QString id = queryText(request, "media_id");
    if (id.isEmpty())
        return apiFailure(41006);
    const auto medium = platform.media.find(id);
    if (!medium || !medium->owner.isEmpty())
        return apiFailure(40007);
    const auto reply = mediumRange(*medium, request.header("range"));
    return reply ? ApiAnswer{.document = *reply} : apiFailure(reply.error());
}

ApiAnswer uploadImage(Platform &platform, const HttpRequest &request)
{
    const auto part = filePart(request, {});
    if (!part)
        return apiFailure(part.error());
    if (const int errcode = imageError(part->data, MaxPermanentImage))
        return apiFailure(errcode);
    const Medium medium = platform.media.add({.id = {},
                                              .type = u"image"_s,
                                              .fileName = *part->fileName,
                                              .data = part->data.toByteArray(),
                                              .isPermanent = true});
    return {.fields = {{u"url"_s, platform.mediumUrl(medium.id)}}};
}

} // namespace

ApiAnswer uploadMedium(Platform &platform, const HttpRequest &request, const QStringList &types,
                       const QString &owner)
{
    const QString type = queryText(request, "type");
    if (!types.contains(type))
        return apiFailure(40005);
    const auto part = filePart(request, u"media"_s);
    if (!part)
        return apiFailure(part.error());
    if (const int errcode = mediaError(type, part->data))
        return apiFailure(errcode);
    const Medium medium = platform.media.add({.id = {},
                                              .type = type,
                                              .fileName = *part->fileName,
                                              .data = part->data.toByteArray(),
                                              .owner = owner});
    const qint64 seconds = medium.created.time_since_epoch().count() / 1000;
    return {.fields = {{u"type"_s, type},
                       {u"media_id"_s, medium.id},
                       {u"created_at"_s, QString::number(seconds)}}};
}

ApiTable mediaEndpoints(Platform &platform)
{
    return {
        {"media/upload"_ba, {[&platform](const HttpRequest &request) {
             return uploadMedium(platform, request, {u"image"_s, u"voice"_s, u"video"_s, u"file"_s},
                                 {});
         }}},
        {"media/get"_ba,
         {[&platform](const HttpRequest &request) { return download(platform, request); }}},
        {"media/uploadimg"_ba,
         {[&platform](const HttpRequest &request) { return uploadImage(platform, request); }}},
    };
}

} // namespace ewc::sandbox
