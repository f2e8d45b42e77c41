// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiclient.h"
#include "core/api/memorytokenstore.h"
#include "core/base/clock.h"
#include "core/engine/callbackservice.h"
#include "core/engine/directory.h"
#include "core/engine/engine.h"
#include "core/engine/housekeeping.h"
#include "core/engine/rulebook.h"
#include "core/engine/sending.h"
#include "core/engine/storage.h"
#include "core/net/httpclient.h"
#include "core/pipeline/mediafetch.h"
#include "core/pipeline/messagepipeline.h"
#include "core/pipeline/rulehandler.h"
#include "core/store/memoryjournal.h"

#include <optional>

namespace ewc {

/*! What an engine is made of. */
// Members in order of dependence: each may use those above it, and dies before them.
struct Engine::Private
{
    EngineOptions options;
    SystemClock clock;
    std::optional<EngineLock> lock;
    std::unique_ptr<Storage> storage; ///< nothing if nothing is kept
    MemoryJournal memoryJournal;
    MemoryTokenStore memoryTokens;
    HttpClient client;
    std::unique_ptr<AccessTokens> tokens;
    std::unique_ptr<ApiClient> api;
    std::unique_ptr<Sending> sending;
    std::unique_ptr<MediaFetch> mediaFetch; ///< nothing if nothing is kept
    std::unique_ptr<RuleBook> ruleBook; ///< nothing if only the handler answers
    std::unique_ptr<MemberHistory> history; ///< nothing without rules
    std::unique_ptr<ActionRunner> actions; ///< nothing without rules
    std::unique_ptr<RuleHandler> rules; ///< nothing without rules, or if it does not listen
    std::unique_ptr<MessagePipeline> pipeline;
    std::unique_ptr<CallbackService> callbacks; ///< nothing if it does not listen
    std::unique_ptr<Directory> directory;
    std::unique_ptr<AccountCheck> accountCheck;
    std::unique_ptr<Housekeeping> housekeeping; ///< nothing if nothing is kept
    bool stopping = false;
    bool drained = false;

    [[nodiscard]] Journal &journal()
    {
        return storage ? static_cast<Journal &>(storage->messages) : memoryJournal;
    }
    [[nodiscard]] Result<> openStorage();
    /*! Makes what was written safe, at once. */
    [[nodiscard]] Result<> commit() { return storage ? storage->group.commit() : Result<>(); }
    [[nodiscard]] Answer answer(const Received &received);
    void check(const std::function<void(const Result<> &)> &answer);
    [[nodiscard]] bool isIdle() const
    {
        return drained && !pipeline->isBusy() && !sending->outbox().isBusy();
    }
};

} // namespace ewc
