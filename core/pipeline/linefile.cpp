// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/linefile.h"

#include "core/pipeline/stepoutcome.h"

#include <QFile>
#include <QScopeGuard>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ewc {
namespace {

tl::unexpected<Error> systemFailure(const QString &path, int error)
{
    return failure(ErrorKind::Unavailable,
                   ruleText(QT_TRANSLATE_NOOP("Rules", "The line cannot be written to %1: %2"))
                       .arg(path, qt_error_string(error)));
}

tl::unexpected<Error> noFile(const QString &path)
{
    return failure(ErrorKind::InvalidInput,
                   ruleText(QT_TRANSLATE_NOOP("Rules", "%1 is no file that lines can be written "
                                                       "to."))
                       .arg(path));
}

QByteArray oneLine(QString line)
{
    line.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (QChar &c : line) {
        const bool isBreak = c.category() == QChar::Other_Control
                             || c.category() == QChar::Separator_Line
                             || c.category() == QChar::Separator_Paragraph;
        if (isBreak && c != u'\t')
            c = u' ';
    }
    return line.toUtf8() + '\n';
}

} // namespace

Result<> appendLine(const QString &path, const QString &line)
{
    // O_NONBLOCK: a pipe that nobody reads would have us wait.
    const int file = ::open(QFile::encodeName(path).constData(),
                            O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY,
                            S_IRUSR | S_IWUSR);
    if (file < 0)
        return errno == EISDIR || errno == ENXIO ? noFile(path) : systemFailure(path, errno);
    const auto close = qScopeGuard([file] { ::close(file); });
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return systemFailure(path, errno);
    if (!S_ISREG(status.st_mode))
        return noFile(path);
    const QByteArray bytes = oneLine(line);
    for (QByteArrayView rest(bytes); !rest.isEmpty();) {
        const ssize_t written = ::write(file, rest.data(), static_cast<size_t>(rest.size()));
        if (written < 0 && errno != EINTR)
            return systemFailure(path, errno);
        if (written > 0)
            rest = rest.sliced(written);
    }
    return {};
}

} // namespace ewc
