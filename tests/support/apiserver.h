// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/memorytokenstore.h"
#include "core/pipeline/outbox.h"
#include "core/store/memorysendcounts.h"
#include "tests/support/platform.h"
#include "tests/support/scriptedserver.h"

namespace ewc::test {

/*! A message/send that answers what the test says, and everything that is needed to call it. */
struct ApiServer
{
    explicit ApiServer(Journal &journal, const Clock *fakeClock = nullptr)
        : clock(fakeClock != nullptr ? *fakeClock : systemClock)
        , outbox(journal, delivery, budget, clock)
    {
        account.apiBase = server.url();
        outbox.setAccounts({account});
        outbox.start();
    }

    /*! The bodies of the calls of message/send so far. */
    [[nodiscard]] QList<QByteArray> sent() const
    {
        QList<QByteArray> bodies;
        for (const ScriptedServer::Request &request : server.requests()) {
            if (request.target.startsWith("/cgi-bin/message/send"))
                bodies.append(request.body);
        }
        return bodies;
    }

    ScriptedServer::Action verdict{
        ScriptedServer::answer(200, R"({"errcode":0,"errmsg":"ok","msgid":"m1"})")};
    ScriptedServer server{[this](const ScriptedServer::Request &request) {
        if (request.target.startsWith("/cgi-bin/gettoken"))
            return ScriptedServer::Action{ScriptedServer::answer(
                200, R"({"errcode":0,"errmsg":"ok","access_token":"t","expires_in":7200})")};
        return verdict;
    }};
    Account account = Platform::account();
    SystemClock systemClock;
    const Clock &clock;
    HttpClient client;
    MemoryTokenStore store;
    AccessTokens tokens{client, store, clock};
    ApiClient api{client, tokens};
    MemorySendCounts counts;
    SendBudget budget{counts, clock};
    MediaStore media;
    MediaClient mediaClient{client, tokens, clock};
    MediaUploads uploads{mediaClient, media, clock};
    Delivery delivery{client, api, uploads};
    Outbox outbox;
};

} // namespace ewc::test
