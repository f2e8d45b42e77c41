// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace ewc {

/*! A file in a multipart/form-data body. A value. */
struct FormFile
{
    QString path; ///< where its bytes are
    QString name; ///< as the other side is to see it
    QByteArray contentType = "application/octet-stream";
};

/*!
    multipart/form-data with one file, put together by hand: the platform takes the name of a file
    as raw UTF-8 bytes in filename="…", and neither filename*= nor percent-encoding, and wants its
    size as filelength. Source: WeCom document 90253; what other clients stumbled over is in
    tests/core/net/tst_multipartform.cpp.
*/
class MultipartForm final
{
public:
    /*!
        A form of \a size bytes that come from elsewhere, as field \a field. \a boundary must not
        occur in them; letters and digits.
    */
    MultipartForm(const QByteArray &field, const FormFile &file, qint64 size,
                  const QByteArray &boundary = randomBoundary());

    [[nodiscard]] QByteArray contentType() const;
    [[nodiscard]] const QByteArray &head() const { return m_head; } ///< before the bytes
    [[nodiscard]] const QByteArray &tail() const { return m_tail; } ///< after them

    /*! 128 random bits: no file holds it by accident or by design. */
    [[nodiscard]] static QByteArray randomBoundary();

    /*!
        \a name such that it can stand between quotes in a header: a quote becomes ', a backslash,
        a slash or a control character (CR and LF above all) becomes _. It is never empty and
        never cut: whether it is too long is for the platform to say.
    */
    [[nodiscard]] static QString harmlessName(const QString &name);

private:
    QByteArray m_boundary;
    QByteArray m_head;
    QByteArray m_tail;
};

/*!
    The body of a form with \a file, read from the disk piece by piece, of a size that is known
    from the beginning; a file that becomes shorter meanwhile ends it early.

    Fails with NotFound if the file cannot be opened.
*/
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openForm(const MultipartForm &form,
                                                          const FormFile &file, qint64 size);

} // namespace ewc
