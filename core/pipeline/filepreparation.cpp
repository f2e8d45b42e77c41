// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/filepreparation.h"

#include "core/base/logging.h"
#include "core/media/amrlength.h"
#include "core/media/uploadlimit.h"
#include "core/store/userfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

using Fit = FileVerdict::Fit;

tl::unexpected<Error> refusal(const FileRequest &request, const FileVerdict &verdict)
{
    return failure(ErrorKind::InvalidInput, verdict.code,
                   u"%1: %2"_s.arg(request.name, verdict.sentence));
}

/*! The verdict on an AMR that is within the limits of size. */
Result<> checkLength(QFile &file, const FileRequest &request)
{
    const auto limit = uploadLimit(request.upload, request.channel);
    file.seek(0);
    QByteArray bytes = file.read(limit.maxBytes);
    QBuffer sound(&bytes);
    sound.open(QIODevice::ReadOnly);
    const auto length = amrLength(sound);
    if (!length)
        return failure(ErrorKind::InvalidInput, 40004,
                       QCoreApplication::translate(
                           "MediaFile", "%1 is a damaged AMR: record or convert it again.")
                           .arg(request.name));
    return *length > limit.maxLength ? Result<>(refusal(request, tooLong(*length))) : Result<>();
}

Error cannotConvert(const FileRequest &request, const Error &error)
{
    qCInfo(lcPipeline) << "cannot convert" << request.upload << error;
    if (error.kind != ErrorKind::InvalidInput)
        return error;
    const QString sentence =
        request.upload == "image"_L1
            ? QCoreApplication::translate(
                "MediaFile",
                "%1 cannot be read as a picture: save it as JPG or PNG, or send it as a file.")
            : QCoreApplication::translate(
                "MediaFile",
                "%1 cannot be read as a sound: save it as WAV or MP3, or send it as a file.");
    return {.kind = ErrorKind::InvalidInput, .code = 40004, .detail = sentence.arg(request.name)};
}

} // namespace

FilePreparation::FilePreparation(MediaFolder folder, Tools tools)
    : m_folder(std::move(folder))
    , m_tools(std::move(tools))
{
}

Result<PreparedFile> FilePreparation::prepare(const FileRequest &request,
                                              const std::stop_token &stop) const
{
    const auto opened = openUserFile(request.path);
    if (!opened)
        return tl::unexpected(opened.error());
    const FileKind &kind = fileKind((*opened)->read(FileHeadSize));
    const FileVerdict verdict = judgeFile(kind, (*opened)->size(), request.upload, request.channel);
    if (verdict.fit == Fit::Refused)
        return refusal(request, verdict);
    if (verdict.fit != Fit::AsItIs)
        return convert(request, stop);
    if (kind.format == FileFormat::Amr && request.upload == "voice"_L1) {
        if (const auto checked = checkLength(**opened, request); !checked)
            return tl::unexpected(checked.error());
    }
    const bool isFile = request.upload == "file"_L1; // whose name is its owner's business
    return m_folder.copy(request.path, stop).map([&](const StoredFile &file) {
        return PreparedFile{.file = file,
                            .name = isFile ? request.name : withSuffixOf(kind, request.name)};
    });
}

Result<PreparedFile> FilePreparation::convert(const FileRequest &request,
                                              const std::stop_token &stop) const
{
    const auto tools = m_tools();
    if (!tools)
        return tl::unexpected(tools.error());
    const QString target = m_folder.incoming();
    const UploadLimit limit = uploadLimit(request.upload, request.channel);
    Result<> converted;
    if (request.upload == "image"_L1)
        converted = (*tools)->fitImage(request.path, target, limit.maxBytes).map([](auto) {});
    else
        converted = (*tools)->toAmr(request.path, target, stop).map([](auto) {});
    const auto discard = [&](const Error &error) {
        QFile::remove(target);
        return tl::unexpected(error);
    };
    if (stop.stop_requested())
        return discard({.kind = ErrorKind::Unavailable,
                        .detail = QCoreApplication::translate("MediaFile", "It was cancelled.")});
    if (!converted)
        return discard(cannotConvert(request, converted.error()));

    // A tool is trusted as little as the file was.
    QFile made(target);
    if (!made.open(QIODevice::ReadOnly))
        return discard({.kind = ErrorKind::Unavailable, .detail = made.errorString()});
    const FileKind &kind = fileKind(made.read(FileHeadSize));
    const FileVerdict verdict = judgeFile(kind, made.size(), request.upload, request.channel);
    if (verdict.fit != Fit::AsItIs)
        return discard(cannotConvert(request, {.kind = ErrorKind::InvalidInput}));
    return m_folder.adopt(target).map([&](const StoredFile &file) {
        return PreparedFile{.file = file, .name = withSuffixOf(kind, request.name)};
    });
}

} // namespace ewc
