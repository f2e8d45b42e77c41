// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/mediatools.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>
#include <QRegularExpression>

#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! The module of this very library: one of another version would not fit. */
QString modulePath()
{
    Dl_info library{};
    if (dladdr(reinterpret_cast<void *>(&mediaTools), &library) == 0)
        return {};
    return QFileInfo(QFile::decodeName(library.dli_fname)).absolutePath()
           + u"/easywechat/libewc_media.so"_s;
}

/*! Says in one sentence what \a problem of the dynamic linker means. */
QString loadProblem(const QString &problem)
{
    static const QRegularExpression missing(u"([^\\s:(]+): cannot open shared object file"_s);
    const auto match = missing.match(problem);
    if (match.hasMatch()) {
        return QCoreApplication::translate(
                   "MediaTools",
                   "Pictures and voices cannot be worked with, because the library %1 is not "
                   "installed.")
            .arg(match.captured(1));
    }
    return QCoreApplication::translate(
               "MediaTools",
               "Pictures and voices cannot be worked with, because a part of EasyWeChat "
               "cannot be loaded: %1")
        .arg(problem);
}

} // namespace

Result<MediaTools *> loadMediaTools(const QString &module)
{
    if (!QFileInfo::exists(module)) {
        return failure(ErrorKind::Unavailable,
                       QCoreApplication::translate(
                           "MediaTools",
                           "Pictures and voices cannot be worked with, because a part of "
                           "EasyWeChat is not installed: %1")
                           .arg(module));
    }
    QPluginLoader loader(module); // which leaves the module loaded when it goes
    auto *tools = qobject_cast<MediaTools *>(loader.instance());
    if (tools == nullptr) {
        return failure(ErrorKind::Unavailable,
                       loadProblem(loader.isLoaded() ? module : loader.errorString()));
    }
    return tools;
}

Result<MediaTools *> mediaTools()
{
    static const Result<MediaTools *> tools = loadMediaTools(modulePath());
    return tools;
}

} // namespace ewc
