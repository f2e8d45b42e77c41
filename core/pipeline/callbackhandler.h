// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/net/httpserver.h"
#include "core/pipeline/callbackhistory.h"
#include "core/pipeline/messagepipeline.h"
#include "core/settings/account.h"
#include "core/wecom/callbackcrypto.h"

#include <chrono>
#include <memory>

namespace ewc {

/*!
    The callback URL of one account: verifies, opens, hands on, seals the reply.

    One thread; outlived by pipeline and clock. Held by shared pointers, because it lives on
    until what is under way is answered.
*/
class CallbackHandler final : public std::enable_shared_from_this<CallbackHandler>
{
public:
    /*! Fails with InvalidInput (-40004) if the account's key is none. */
    [[nodiscard]] static Result<std::shared_ptr<CallbackHandler>>
    create(const Account &account, MessagePipeline &pipeline, const Clock &clock,
           std::chrono::seconds replayWindow);

    /*! Answers the URL verification that the admin console's Save makes. */
    void verifyUrl(const HttpRequest &request, const HttpResponder &responder);
    /*! Answers a callback. */
    void receive(const HttpRequest &request, const HttpResponder &responder);

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const CallbackHistory &history() const { return m_history; }

private:
    CallbackHandler(const Account &account, wecom::CallbackCrypto crypto, MessagePipeline &pipeline,
                    const Clock &clock, std::chrono::seconds replayWindow);

    [[nodiscard]] Result<wecom::CallbackQuery> readQuery(const HttpRequest &request) const;
    [[nodiscard]] HttpReply refuse(const Error &error);
    [[nodiscard]] HttpReply seal(const QByteArray &plain, const QByteArray &nonce,
                                 wecom::CallbackEnvelope::Format format);
    [[nodiscard]] qint64 nowSeconds() const;

    Account m_account;
    CallbackHistory m_history;
    wecom::CallbackCrypto m_crypto;
    MessagePipeline &m_pipeline;
    const Clock &m_clock;
    std::chrono::seconds m_replayWindow;
};

} // namespace ewc
