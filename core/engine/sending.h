// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/groupchats.h"
#include "core/api/sentmessages.h"
#include "core/engine/storage.h"
#include "core/pipeline/outbox.h"
#include "core/pipeline/preparation.h"
#include "core/settings/settings.h"
#include "core/store/memorysendcounts.h"

#include <QObject>
#include <QPromise>

#include <deque>
#include <functional>
#include <memory>

namespace ewc {

/*!
    What an engine does to get messages out: makes drafts fit, puts them into the outbox, and
    changes what was sent. Engine describes the functions. Same thread as what it is given.
*/
class Sending final : public QObject
{
    Q_OBJECT

public:
    using Reports = Result<QList<SendReport>>;
    using Shipments = Result<QList<Shipment>>;

    /*! \a storage is null where nothing is kept; otherwise \a journal is its. */
    Sending(Journal &journal, Storage *storage, HttpClient &client, AccessTokens &tokens,
            ApiClient &api, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    /*! The files that are sent: those of \a storage, or ones that go with the engine. */
    [[nodiscard]] MediaStore &media();
    [[nodiscard]] MediaClient &mediaClient() { return m_mediaClient; }
    [[nodiscard]] Preparation &preparation() { return m_preparation; }
    void setSettings(const Settings &settings);
    /*! Forgets counts that no limit looks back to. */
    void purge() { m_budget.purge(); }

    [[nodiscard]] QFuture<Reports> send(const QString &account, const Draft &draft,
                                        std::chrono::milliseconds timeout);
    [[nodiscard]] QFuture<Reports> enqueue(const QString &account, const Draft &draft);

    [[nodiscard]] Result<> pause(qint64 id);
    [[nodiscard]] Result<> resume(qint64 id);
    [[nodiscard]] Result<> sendNow(qint64 id);
    [[nodiscard]] Result<> cancel(qint64 id);
    [[nodiscard]] Result<qint64> retry(qint64 id);

    [[nodiscard]] QFuture<Result<>> recall(qint64 id);
    [[nodiscard]] QFuture<Result<>> updateCard(qint64 id, const wecom::CardUpdate &update);
    [[nodiscard]] QFuture<Result<wecom::GroupChat>> createChat(const QString &account,
                                                               const wecom::GroupChat &chat);
    [[nodiscard]] QFuture<Result<wecom::GroupChat>> readChat(const QString &account,
                                                             const QString &chatId);
    [[nodiscard]] QFuture<Result<wecom::GroupChat>>
    updateChat(const QString &account, const wecom::GroupChatChange &change);
    [[nodiscard]] Result<QList<wecom::GroupChat>> chats(const QString &account) const;

Q_SIGNALS:
    void uploadProgressed(qint64 id, qint64 sent, qint64 total);

private:
    /*! A draft on its way into the outbox: those asked for first go in first. */
    struct Incoming
    {
        std::function<void(const Shipments &)> use;
        std::optional<Shipments> shipments; ///< nothing while they are being prepared
    };

    [[nodiscard]] Result<Account> account(const QString &name) const
    {
        return m_settings.account(name);
    }
    [[nodiscard]] Result<Account> sender(const QString &name, const Draft &draft) const;
    void prepare(const Account &account, const Draft &draft,
                 std::function<void(const Shipments &)> use);
    void takeIn();
    [[nodiscard]] Result<> kept(const Result<> &done);
    [[nodiscard]] Result<MessageRow> sentRow(qint64 id);
    [[nodiscard]] QFuture<Result<wecom::GroupChat>>
    keepChat(const QString &account, const QFuture<Result<wecom::GroupChat>> &asked);

    Journal &m_journal;
    Storage *m_storage;
    const Clock &m_clock;
    MemorySendCounts m_memoryCounts;
    SendBudget m_budget;
    std::optional<MediaStore> m_memoryMedia; ///< where nothing is kept
    MediaClient m_mediaClient;
    Preparation m_preparation;
    MediaUploads m_uploads;
    Delivery m_delivery;
    Outbox m_outbox;
    GroupChats m_chats;
    SentMessages m_sent;
    Settings m_settings;
    std::deque<std::shared_ptr<Incoming>> m_incoming;
};

} // namespace ewc
