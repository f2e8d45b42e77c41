// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/accesstokenissuer.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace ewc::sandbox {
namespace {

constexpr auto Lifetime = 7200s;
constexpr auto Remembered = 24h; // how long an expired token is told from an unknown one

QByteArray randomToken()
{
    std::array<quint32, 40> words{}; // 214 characters: as long as the platform's
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

AccessTokenIssuer::AccessTokenIssuer(const Clock &clock, bool sameWhileValid)
    : m_clock(clock)
    , m_sameWhileValid(sameWhileValid)
{
}

IssuedToken AccessTokenIssuer::issue()
{
    const Clock::TimePoint now = m_clock.now();
    if (m_sameWhileValid && !m_tokens.isEmpty() && m_tokens.constLast().expires > now)
        return m_tokens.constLast();

    m_tokens.removeIf([now](const IssuedToken &token) { return token.expires + Remembered < now; });
    m_tokens.append({.value = randomToken(), .expires = now + Lifetime});
    return m_tokens.constLast();
}

int AccessTokenIssuer::check(const QByteArray &token) const
{
    if (token.isEmpty())
        return 41001;
    const auto found =
        std::find_if(m_tokens.cbegin(), m_tokens.cend(),
                     [&token](const IssuedToken &issued) { return issued.value == token; });
    if (found == m_tokens.cend())
        return 40014;
    return found->expires > m_clock.now() ? 0 : 42001;
}

void AccessTokenIssuer::expireAll()
{
    for (IssuedToken &token : m_tokens)
        token.expires = std::min(token.expires, m_clock.now());
}

std::chrono::seconds AccessTokenIssuer::remaining(const IssuedToken &token) const
{
    return std::chrono::ceil<std::chrono::seconds>(token.expires - m_clock.now());
}

QList<IssuedToken> AccessTokenIssuer::valid() const
{
    QList<IssuedToken> tokens;
    std::copy_if(m_tokens.cbegin(), m_tokens.cend(), std::back_inserter(tokens),
                 [now = m_clock.now()](const IssuedToken &token) { return token.expires > now; });
    return tokens;
}

} // namespace ewc::sandbox
