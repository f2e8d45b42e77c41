// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/formparser.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr int NoForm = 41005;
constexpr int BadCharacters = 40033;
constexpr qsizetype MaxBoundary = 70; // RFC 2046
constexpr qsizetype MaxParts = 16;
constexpr qsizetype MaxHeadBytes = 8 * 1024;

bool isCalled(QByteArrayView name, QByteArrayView lower)
{
    return name.trimmed().compare(lower, Qt::CaseInsensitive) == 0;
}

/*! The boundary of a form; empty if there is none or it is one that the platform does not take. */
QByteArray boundaryOf(const QByteArray &contentType)
{
    const QList<QByteArray> fields = contentType.split(';');
    if (!isCalled(fields.first(), "multipart/form-data"))
        return {};
    for (const QByteArray &field : fields) {
        const qsizetype equals = field.indexOf('=');
        if (equals < 0 || !isCalled(QByteArrayView(field).first(equals), "boundary"))
            continue;
        const QByteArray boundary = field.sliced(equals + 1).trimmed();
        const bool isTaken = boundary.size() <= MaxBoundary && !boundary.contains('"');
        return isTaken ? boundary : QByteArray();
    }
    return {};
}

/*! Takes a value from the front of \a rest, with or without quotes; nothing if its quotes are
    not closed. */
std::optional<QByteArray> takeValue(QByteArrayView &rest)
{
    if (!rest.startsWith('"')) {
        const qsizetype end = rest.indexOf(';');
        const QByteArrayView value = rest.first(end < 0 ? rest.size() : end);
        rest = rest.sliced(value.size());
        return value.trimmed().toByteArray();
    }
    QByteArray value;
    for (qsizetype i = 1; i < rest.size(); ++i) {
        const char next = i + 1 < rest.size() ? rest[i + 1] : '\0';
        if (rest[i] == '"') {
            rest = rest.sliced(i + 1);
            return value;
        }
        if (rest[i] == '\\' && (next == '"' || next == '\\'))
            ++i;
        value += rest[i];
    }
    return std::nullopt;
}

tl::expected<QString, int> toText(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(utf8);
    const bool hasControls = std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character < u' ' || character == u'\x7f';
    });
    if (decoder.hasError() || hasControls)
        return tl::unexpected(BadCharacters);
    return text;
}

/*! Reads the value of a Content-Disposition into \a part. */
tl::expected<void, int> readDisposition(QByteArrayView rest, FormPart &part)
{
    const qsizetype kind = rest.indexOf(';');
    if (kind < 0 || !isCalled(rest.first(kind), "form-data"))
        return tl::unexpected(NoForm);
    rest = rest.sliced(kind);
    while (rest.startsWith(';')) {
        rest = rest.sliced(1);
        const qsizetype equals = rest.indexOf('=');
        if (equals < 0)
            return tl::unexpected(NoForm);
        const QByteArray key = rest.first(equals).trimmed().toByteArray().toLower();
        rest = rest.sliced(equals + 1);
        const auto value = takeValue(rest);
        rest = rest.trimmed();
        if (!value || (!rest.isEmpty() && !rest.startsWith(';')))
            return tl::unexpected(NoForm);
        if (key == "filename*") {
            part.hasExtendedName = true;
        } else if (key == "filelength") {
            bool isNumber = false;
            part.fileLength = value->toLongLong(&isNumber);
            if (!isNumber)
                return tl::unexpected(NoForm);
        } else if (key == "name" || key == "filename") {
            const auto text = toText(*value);
            if (!text)
                return tl::unexpected(text.error());
            if (key == "name")
                part.name = *text;
            else
                part.fileName = *text;
        }
    }
    return {};
}

tl::expected<FormPart, int> readHead(QByteArrayView head)
{
    FormPart part;
    bool hasDisposition = false;
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf("\r\n");
        const QByteArrayView line = head.first(end);
        head = head.sliced(end + 2);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return tl::unexpected(NoForm);
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (isCalled(line.first(colon), "content-type")) {
            part.contentType = value.toByteArray();
        } else if (isCalled(line.first(colon), "content-disposition")) {
            hasDisposition = true;
            if (const auto read = readDisposition(value, part); !read)
                return tl::unexpected(read.error());
        }
    }
    if (!hasDisposition || part.name.isEmpty())
        return tl::unexpected(NoForm);
    return part;
}

} // namespace

tl::expected<QList<FormPart>, int> parseForm(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = boundaryOf(contentType);
    const QByteArray opening = "--" + boundary;
    const QByteArray delimiter = "\r\n--" + boundary;
    if (boundary.isEmpty() || !body.startsWith(opening))
        return tl::unexpected(NoForm);

    QList<FormPart> parts;
    QByteArrayView rest = QByteArrayView(body).sliced(opening.size());
    while (rest.startsWith("\r\n") && parts.size() < MaxParts) {
        rest = rest.sliced(2);
        const qsizetype headEnd =
            rest.first(std::min(rest.size(), MaxHeadBytes)).indexOf("\r\n\r\n");
        if (headEnd < 0)
            return tl::unexpected(NoForm);
        auto part = readHead(rest.first(headEnd + 2));
        if (!part)
            return tl::unexpected(part.error());
        rest = rest.sliced(headEnd + 4);
        const qsizetype end = rest.indexOf(delimiter);
        if (end < 0) // cut off, or as long as it likes
            return tl::unexpected(NoForm);
        part->data = rest.first(end);
        rest = rest.sliced(end + delimiter.size());
        parts.append(*part);
    }
    if (!rest.startsWith("--"))
        return tl::unexpected(NoForm);
    return parts;
}

} // namespace ewc::sandbox
