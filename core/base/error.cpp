// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

#include <QDebug>

namespace ewc {

QDebug operator<<(QDebug debug, const Error &error)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << error.kind;
    if (error.code != 0)
        debug << ' ' << error.code;
    debug << ": " << error.detail;
    return debug;
}

tl::unexpected<Error> failure(ErrorKind kind, const QString &detail)
{
    return failure(kind, 0, detail);
}

tl::unexpected<Error> failure(ErrorKind kind, int code, const QString &detail)
{
    return tl::unexpected(Error{.kind = kind, .code = code, .detail = detail});
}

} // namespace ewc
