// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace ewc {

/*!
    A request body that is given away once.

    QNetworkAccessManager repeats a request up to three times, a POST too, when the peer closes
    the connection before its answer is complete. It rewinds the body first, and gives up with
    ContentReSendError where that fails: the only way to stop it. So a GET has such a body as
    well, an empty one.
*/
class OneTimeBody final : public QIODevice
{
public:
    explicit OneTimeBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }

    /*! True as long as certainly nothing was sent: the body is asked for once connected. */
    bool isUntouched() const { return !m_bytes.isEmpty() && pos() == 0; }

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return isUntouched(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min(maxSize, m_bytes.size() - pos());
        std::memcpy(data, m_bytes.constData() + pos(), static_cast<size_t>(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

} // namespace ewc
