// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/multipart.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! Head, file and tail, one after the other. */
class FormBody final : public QIODevice
{
public:
    FormBody(const MultipartForm &form, std::unique_ptr<QFile> file, qint64 fileSize)
        : m_head(form.head())
        , m_tail(form.tail())
        , m_file(std::move(file))
        , m_fileSize(fileSize)
    {
        open(ReadOnly | Unbuffered);
    }

    qint64 size() const override { return m_head.size() + m_fileSize + m_tail.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        qint64 filled = 0; // less than what was asked for would mean that nothing follows
        while (filled < maxSize && pos() + filled < size()) {
            const qint64 count = take(pos() + filled, data + filled, maxSize - filled);
            if (count <= 0) // the file became shorter
                return filled > 0 ? filled : -1;
            filled += count;
        }
        return filled;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /*! Some of what is at \a from, of one part. */
    qint64 take(qint64 from, char *data, qint64 maxSize) const
    {
        const qint64 tailStart = m_head.size() + m_fileSize;
        if (from < m_head.size())
            return copy(m_head, from, data, maxSize);
        if (from >= tailStart)
            return copy(m_tail, from - tailStart, data, maxSize);
        return m_file->read(data, std::min(maxSize, tailStart - from));
    }

    static qint64 copy(const QByteArray &bytes, qint64 from, char *data, qint64 maxSize)
    {
        const qint64 count = std::min(maxSize, bytes.size() - from);
        std::memcpy(data, bytes.constData() + from, static_cast<size_t>(count));
        return count;
    }

    QByteArray m_head;
    QByteArray m_tail;
    std::unique_ptr<QFile> m_file;
    qint64 m_fileSize;
};

} // namespace

MultipartForm::MultipartForm(const QByteArray &field, const FormFile &file, qint64 size,
                             const QByteArray &boundary)
    : m_boundary(boundary)
    , m_head("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
             + "\"; filename=\"" + harmlessName(file.name).toUtf8() + "\"; filelength="
             + QByteArray::number(size) + "\r\nContent-Type: " + file.contentType + "\r\n\r\n")
    , m_tail("\r\n--" + boundary + "--\r\n")
{
}

QByteArray MultipartForm::contentType() const
{
    return "multipart/form-data; boundary=" + m_boundary;
}

QByteArray MultipartForm::randomBoundary()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return "EasyWeChat"
           + QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toHex();
}

QString MultipartForm::harmlessName(const QString &name)
{
    QString harmless = name;
    for (QChar &character : harmless) {
        if (character == u'"')
            character = u'\'';
        else if (character == u'\\' || character == u'/'
                 || character.category() == QChar::Other_Control)
            character = u'_';
    }
    return harmless.trimmed().isEmpty() ? u"file"_s : harmless;
}

Result<std::unique_ptr<QIODevice>> openForm(const MultipartForm &form, const FormFile &file,
                                            qint64 size)
{
    auto source = std::make_unique<QFile>(file.path);
    if (!source->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::NotFound,
                       u"cannot open %1: %2"_s.arg(file.path, source->errorString()));
    return std::make_unique<FormBody>(form, std::move(source), size);
}

} // namespace ewc
