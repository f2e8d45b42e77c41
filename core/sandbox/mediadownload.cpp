// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/mediadownload.h"

#include <QMimeDatabase>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr qint64 MaxAtOnce = 20 * 1024 * 1024;

struct Span
{
    qint64 first = 0;
    qint64 last = 0;
};

QByteArray mimeType(const Medium &medium)
{
    const QMimeType byContent = QMimeDatabase().mimeTypeForData(
        medium.data.first(std::min(medium.data.size(), qsizetype{4096})));
    if (!byContent.isDefault() || medium.type != "file"_L1)
        return byContent.name().toLatin1();
    return QMimeDatabase()
        .mimeTypeForFile(medium.fileName, QMimeDatabase::MatchExtension)
        .name()
        .toLatin1();
}

QByteArray disposition(const Medium &medium)
{
    QByteArray name = medium.fileName.toUtf8();
    name.replace('\\', "\\\\").replace('"', "\\\"");
    return "attachment; filename=\"" + name + '"';
}

HttpReply reply(const Medium &medium, int status, const QByteArray &body)
{
    return {.status = status,
            .contentType = mimeType(medium),
            .body = body,
            .allow = {},
            .headers = {{"Content-disposition"_ba, disposition(medium)},
                        {"Accept-Ranges"_ba, "bytes"_ba}}};
}

/*! The bytes that \a range asks for of \a size; nothing if it is not a range of one piece. */
std::optional<Span> parseRange(const QByteArray &range, qint64 size)
{
    static const QRegularExpression pattern(u"\\Abytes=(\\d{0,18})-(\\d{0,18})\\z"_s);
    const auto match = pattern.match(QString::fromLatin1(range));
    const QString first = match.captured(1);
    const QString last = match.captured(2);
    if (!match.hasMatch() || (first.isEmpty() && last.isEmpty()))
        return std::nullopt;
    if (first.isEmpty()) // the last bytes
        return Span{.first = std::max(qint64{0}, size - last.toLongLong()), .last = size - 1};
    const qint64 end = last.isEmpty() ? size - 1 : std::min(last.toLongLong(), size - 1);
    if (!last.isEmpty() && last.toLongLong() < first.toLongLong())
        return std::nullopt;
    return Span{.first = first.toLongLong(), .last = end};
}

} // namespace

HttpReply wholeMedium(const Medium &medium)
{
    return reply(medium, 200, medium.data);
}

tl::expected<HttpReply, int> mediumRange(const Medium &medium, const QByteArray &range)
{
    const qint64 size = medium.data.size();
    const auto span = parseRange(range, size);
    const qint64 wanted = span ? span->last - span->first + 1 : size;
    if (wanted > MaxAtOnce)
        return tl::unexpected(830002);
    if (!span)
        return wholeMedium(medium);

    const bool hasAny = span->first < size && wanted > 0;
    HttpReply part = hasAny ? reply(medium, 206, medium.data.sliced(span->first, wanted))
                            : HttpReply::plain(416, "Range Not Satisfiable\n"_ba);
    const QByteArray bytes =
        hasAny ? QByteArray::number(span->first) + '-' + QByteArray::number(span->last) : "*"_ba;
    part.headers.append({"Content-Range"_ba, "bytes " + bytes + '/' + QByteArray::number(size)});
    return part;
}

} // namespace ewc::sandbox
