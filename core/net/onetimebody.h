// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QIODevice>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

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
    /*! \a source is open and at its beginning; what it is longer than size() later is not sent. */
    explicit OneTimeBody(std::unique_ptr<QIODevice> source)
        : m_source(std::move(source))
        , m_size(m_source->size())
    {
        open(ReadOnly | Unbuffered);
    }

    explicit OneTimeBody(QByteArray bytes)
        : OneTimeBody(bufferOf(std::move(bytes)))
    {
    }

    /*! True as long as certainly nothing was sent: the body is asked for once connected. */
    bool isUntouched() const { return m_size > 0 && pos() == 0; }
    /*! Calls \a broken once if the source ends too early: QNetworkAccessManager does not care. */
    void whenBroken(std::function<void()> broken) { m_broken = std::move(broken); }

    qint64 size() const override { return m_size; }
    bool reset() override { return isUntouched(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 wanted = std::min(maxSize, m_size - pos());
        if (wanted <= 0)
            return 0;
        const qint64 count = m_source->read(data, wanted);
        if (count <= 0 && m_broken)
            std::exchange(m_broken, {})();
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    static std::unique_ptr<QIODevice> bufferOf(QByteArray bytes)
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(std::move(bytes));
        buffer->open(ReadOnly);
        return buffer;
    }

    std::unique_ptr<QIODevice> m_source;
    qint64 m_size;
    std::function<void()> m_broken;
};

} // namespace ewc
