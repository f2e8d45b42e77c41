// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace ewc {
Q_NAMESPACE

/*!
    Says what the caller can do about a failure, not which module raised it.

    kindText() in core/base/errortext.h puts a kind into words; Error::detail is for the log.
*/
enum class ErrorKind {
    InvalidInput, ///< The data is malformed: asking again will not help.
    Unauthenticated, ///< A signature, token or secret was refused.
    NotFound, ///< The thing asked for does not exist.
    Conflict, ///< Somebody else has it: a port in use, a data directory with an owner.
    Unavailable, ///< The network, the disk or a device is not there now: try again later.
    Timeout, ///< No answer within the time allowed: try again.
    RateLimited, ///< The peer asks for patience: try again after its delay.
    Rejected, ///< The peer understood and said no: Error::code says why.
    Internal, ///< A bug or a broken installation.
};
Q_ENUM_NS(ErrorKind)

/*! A failure: a kind to decide on, a code where the field has one, and detail for the log. */
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    int code =
        0; ///< -40001 … -40011 of the callback library, or WeCom's errcode; 0 where there is none
    /*! Never a secret. English and for the log, unless the function that fails says that it is a
        sentence in the user's language, as those that read config.ini do. */
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

QDebug operator<<(QDebug debug, const Error &error);

/*! The value of an operation, or the Error that prevented it. */
template<typename T = void>
using Result = tl::expected<T, Error>;

/*! Returns \a kind and \a detail as the failed side of any Result. */
[[nodiscard]] tl::unexpected<Error> failure(ErrorKind kind, const QString &detail);

/*! Returns \a kind, \a code and \a detail as the failed side of any Result. */
[[nodiscard]] tl::unexpected<Error> failure(ErrorKind kind, int code, const QString &detail);

} // namespace ewc
