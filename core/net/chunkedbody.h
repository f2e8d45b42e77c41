// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace ewc {

/*!
    Puts together a body that arrives in chunks, as RFC 9112, section 7.1 has it.

    Strict, because QHttpServer is not: 6.4 takes a malformed size for the end of the body and
    the rest of the body for the next request.
*/
class ChunkedBody final
{
public:
    enum class State { Incomplete, Complete, Malformed, TooLarge };

    /*! \a maxBytes bounds the body, without sizes, extensions and trailers. */
    explicit ChunkedBody(qsizetype maxBytes);

    /*! Takes the next \a bytes of the stream; what follows the end of the body is ignored. */
    State feed(QByteArrayView bytes);

    /*! The body; of interest once it is Complete. */
    [[nodiscard]] const QByteArray &bytes() const { return m_body; }

private:
    enum class Expecting { Size, Data, DataEnd, Trailer };

    State takeLine(QByteArrayView line);
    State takeSize(QByteArrayView line);
    qsizetype takeData(QByteArrayView bytes);

    qsizetype m_maxBytes;
    QByteArray m_body;
    QByteArray m_line; ///< of what is not data, as far as it has arrived
    qsizetype m_missing = 0; ///< of the current chunk
    qsizetype m_trailerBytes = 0;
    Expecting m_expecting = Expecting::Size;
    State m_state = State::Incomplete;
};

} // namespace ewc
