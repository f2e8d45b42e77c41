// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QList>

namespace ewc::sandbox {

/*! An access token of the one application there is. */
struct IssuedToken
{
    QByteArray value;
    Clock::TimePoint expires;
};

/*! Hands out access tokens and knows which are good. Source: WeCom document 91039. */
class AccessTokenIssuer final
{
public:
    /*! With \a sameWhileValid a token is handed out again until it has expired. */
    AccessTokenIssuer(const Clock &clock, bool sameWhileValid);

    [[nodiscard]] IssuedToken issue();
    /*! 0, or the errcode for \a token: 41001 (none), 40014 (unknown), 42001 (expired). */
    [[nodiscard]] int check(const QByteArray &token) const;
    /*! Lets every token expire now, as the platform may do: 42001. */
    void expireAll();
    /*! How long \a token is still good; rounded up, as a client has just been given it. */
    [[nodiscard]] std::chrono::seconds remaining(const IssuedToken &token) const;
    /*! The tokens that are good now. */
    [[nodiscard]] QList<IssuedToken> valid() const;

private:
    const Clock &m_clock;
    bool m_sameWhileValid;
    QList<IssuedToken> m_tokens; ///< oldest first, expired ones of the last day included
};

} // namespace ewc::sandbox
