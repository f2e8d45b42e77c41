// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/accesstokens.h"
#include "core/settings/enginelock.h"
#include "core/store/chattable.h"
#include "core/store/directorytable.h"
#include "core/store/mediastore.h"
#include "core/store/messagestore.h"
#include "core/store/ruletable.h"
#include "core/store/sendtable.h"
#include "core/store/tokentable.h"

namespace ewc {

/*! The tokens of the database, as the API client asks for them. */
class StoredTokens final : public TokenStore
{
public:
    explicit StoredTokens(TokenTable &table);

    [[nodiscard]] std::optional<AccessToken> token(const QByteArray &key) override;
    void setToken(const QByteArray &key, const AccessToken &token) override;

private:
    TokenTable &m_table;
};

/*! Everything an engine keeps in its data directory, in order of construction. */
struct Storage
{
    Storage(std::unique_ptr<Database> opened, const QString &dataDir);

    std::unique_ptr<Database> database;
    CommitGroup group;
    MessageStore messages;
    DirectoryTable directory;
    ChatTable chats;
    SendTable sends;
    RuleTable rules;
    MediaStore media;
    TokenTable tokenTable;
    StoredTokens tokens;
};

} // namespace ewc
