// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/accesstokens.h"

namespace ewc {

/*! Keeps tokens as long as the process lives: for an engine without a database. One thread. */
class MemoryTokenStore final : public TokenStore
{
public:
    [[nodiscard]] std::optional<AccessToken> token(const QByteArray &key) override
    {
        const auto found = m_tokens.constFind(key);
        return found == m_tokens.cend() ? std::nullopt : std::optional(*found);
    }

    void setToken(const QByteArray &key, const AccessToken &token) override
    {
        m_tokens.insert(key, token);
    }

private:
    QHash<QByteArray, AccessToken> m_tokens;
};

} // namespace ewc
