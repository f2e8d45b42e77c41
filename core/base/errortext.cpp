// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/errortext.h"

#include <QCoreApplication>

namespace ewc {
namespace {

const char *sourceText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return QT_TRANSLATE_NOOP("ErrorKind", "Something in the data is not valid.");
    case ErrorKind::Unauthenticated:
        return QT_TRANSLATE_NOOP("ErrorKind", "A secret, token or signature was refused.");
    case ErrorKind::NotFound:
        return QT_TRANSLATE_NOOP("ErrorKind", "It does not exist.");
    case ErrorKind::Conflict:
        return QT_TRANSLATE_NOOP("ErrorKind", "Another program is using it.");
    case ErrorKind::Unavailable:
        return QT_TRANSLATE_NOOP("ErrorKind", "It cannot be reached at the moment.");
    case ErrorKind::Timeout:
        return QT_TRANSLATE_NOOP("ErrorKind", "There was no answer in time.");
    case ErrorKind::RateLimited:
        return QT_TRANSLATE_NOOP("ErrorKind",
                                 "Too many requests: the other side asks for patience.");
    case ErrorKind::Rejected:
        return QT_TRANSLATE_NOOP("ErrorKind", "The other side said no.");
    case ErrorKind::Internal:
        break;
    }
    return QT_TRANSLATE_NOOP("ErrorKind", "Something inside EasyWeChat went wrong.");
}

} // namespace

QString kindText(ErrorKind kind)
{
    return QCoreApplication::translate("ErrorKind", sourceText(kind));
}

} // namespace ewc
