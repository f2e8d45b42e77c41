// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/requesthead.h"

#include "core/net/httpserver.h"
#include "core/net/percentencoding.h"

#include <algorithm>
#include <array>

namespace ewc {
namespace {

constexpr std::array<bool, 256> tokenTable()
{
    std::array<bool, 256> table{};
    for (int c = '0'; c <= '9'; ++c)
        table[size_t(c)] = true;
    for (int c = 'a'; c <= 'z'; ++c)
        table[size_t(c)] = table[size_t(c - 'a' + 'A')] = true;
    for (const char c :
         {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        table[size_t(c)] = true;
    return table;
}

constexpr std::array<bool, 256> TokenBytes = tokenTable();

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

bool isControl(char byte)
{
    return uchar(byte) < 0x20 || byte == 0x7f;
}

bool equals(QByteArrayView text, QByteArrayView lower)
{
    return text.compare(lower, Qt::CaseInsensitive) == 0;
}

/*! The path and query of \a target, which may be a whole URL: the form that proxies send. */
QByteArrayView originForm(QByteArrayView target)
{
    for (const QByteArrayView scheme : {"http://", "https://"}) {
        if (target.size() <= scheme.size() || !equals(target.first(scheme.size()), scheme))
            continue;
        const qsizetype path = target.indexOf('/', scheme.size());
        return path < 0 ? QByteArrayView("/") : target.sliced(path);
    }
    return target;
}

/*! Says whether the comma-separated \a list names \a option, in any case. */
bool lists(QByteArrayView list, QByteArrayView option)
{
    while (true) {
        const qsizetype comma = list.indexOf(',');
        if (equals(list.first(comma < 0 ? list.size() : comma).trimmed(), option))
            return true;
        if (comma < 0)
            return false;
        list = list.sliced(comma + 1);
    }
}

class Parser
{
public:
    explicit Parser(const HttpLimits &limits)
        : m_limits(limits)
    {
    }

    // Each returns the status that refuses the request, or 0.
    int requestLine(QByteArrayView line);
    int header(QByteArrayView line);
    int conclude();

    RequestHead head;

private:
    int target(QByteArrayView target);
    int knownHeader(QByteArrayView name, QByteArrayView value);
    int contentLength(QByteArrayView value);
    int transferEncoding(QByteArrayView value);

    const HttpLimits &m_limits;
    int m_hosts = 0;
    int m_lengths = 0;
    bool m_closes = false;
    bool m_asksToKeepAlive = false;
};

int Parser::requestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last == first)
        return 400;
    const QByteArrayView method = line.first(first);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) || version.size() != 8 || !version.startsWith("HTTP/")
        || version[6] != '.')
        return 400;
    if (version[5] != '1')
        return 505;
    head.method = method.toByteArray();
    head.isHttp10 = version[7] == '0';
    return target(line.sliced(first + 1, last - first - 1));
}

int Parser::target(QByteArrayView target)
{
    const auto isForbidden = [](char c) { return isControl(c) || c == ' ' || c == '#'; };
    if (std::any_of(target.begin(), target.end(), isForbidden))
        return 400;
    target = originForm(target);
    if (!target.startsWith('/'))
        return 400;
    const qsizetype question = target.indexOf('?');
    const auto path = percentDecoded(question < 0 ? target : target.first(question));
    if (!path)
        return 400;
    head.path = *path;
    if (question >= 0)
        head.query = target.sliced(question + 1).toByteArray();
    return 0;
}

int Parser::header(QByteArrayView line)
{
    if (head.headers.size() >= m_limits.headers)
        return 431;
    const qsizetype colon = line.indexOf(':');
    // A name followed or preceded by a space (a folded line, too) is read differently by others.
    if (colon < 0 || !isToken(line.first(colon)))
        return 400;
    if (std::any_of(line.begin(), line.end(), [](char c) { return isControl(c) && c != '\t'; }))
        return 400;
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    head.headers.emplaceBack(line.first(colon).toByteArray().toLower(), value.toByteArray());
    return knownHeader(head.headers.constLast().first, value);
}

int Parser::knownHeader(QByteArrayView name, QByteArrayView value)
{
    if (name == "content-length")
        return contentLength(value);
    if (name == "transfer-encoding")
        return transferEncoding(value);
    if (name == "host")
        return ++m_hosts > 1 || value.contains(' ') || value.contains('/') ? 400 : 0;
    if (name == "connection") {
        m_closes = m_closes || lists(value, "close");
        m_asksToKeepAlive = m_asksToKeepAlive || lists(value, "keep-alive");
    } else if (name == "expect") {
        head.expectsContinue = equals(value, "100-continue");
    } else if (name == "upgrade" && lists(value, "websocket")) {
        return 501; // QHttpServer would answer twice; any other upgrade may be ignored
    }
    return 0;
}

int Parser::contentLength(QByteArrayView value)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (++m_lengths > 1 || value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit))
        return 400;
    if (value.size() > 18) // would overflow
        return 413;
    head.contentLength = value.toLongLong();
    return head.contentLength > m_limits.bodyBytes ? 413 : 0;
}

int Parser::transferEncoding(QByteArrayView value)
{
    if (head.isChunked)
        return 400;
    if (!equals(value, "chunked"))
        return 501;
    head.isChunked = true;
    return 0;
}

int Parser::conclude()
{
    if (head.isChunked && (m_lengths > 0 || head.isHttp10))
        return 400; // two ideas of where the body ends
    if (m_hosts == 0 && !head.isHttp10)
        return 400;
    head.keepsAlive = !m_closes && (!head.isHttp10 || m_asksToKeepAlive);
    head.expectsContinue = head.expectsContinue && !head.isHttp10;
    return 0;
}

} // namespace

bool isTokenByte(char byte)
{
    return TokenBytes[uchar(byte)];
}

tl::expected<RequestHead, int> RequestHead::parse(QByteArrayView bytes, const HttpLimits &limits)
{
    Parser parser(limits);
    bool isFirst = true;
    while (true) {
        const qsizetype newline = bytes.indexOf('\n');
        if (newline < 1 || bytes[newline - 1] != '\r')
            return tl::unexpected(400);
        const QByteArrayView line = bytes.first(newline - 1);
        if (line.isEmpty() && !isFirst)
            break;
        if (const int status = isFirst ? parser.requestLine(line) : parser.header(line))
            return tl::unexpected(status);
        isFirst = false;
        bytes = bytes.sliced(newline + 1);
    }
    if (const int status = parser.conclude())
        return tl::unexpected(status);
    return std::move(parser.head);
}

} // namespace ewc
