// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/sending.h"

#include "core/base/whenfinished.h"
#include "core/pipeline/wirerequest.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr std::chrono::milliseconds RecallTime = 24h; // WeCom document 94867

/*! A future that somebody finishes later, from callbacks. */
template<typename T>
class Promise final
{
public:
    Promise()
        : m_promise(std::make_shared<QPromise<T>>())
    {
        m_promise->start();
    }

    [[nodiscard]] QFuture<T> future() const { return m_promise->future(); }
    void finish(const T &value) const
    {
        m_promise->addResult(value);
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<T>> m_promise;
};

/*! The reports on the parts of a draft, which come one by one. */
struct Gathered
{
    QList<SendReport> reports; ///< by part
    std::optional<Error> error;
    qsizetype missing = 0;
};

} // namespace

Sending::Sending(Journal &journal, Storage *storage, HttpClient &client, AccessTokens &tokens,
                 ApiClient &api, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_storage(storage)
    , m_clock(clock)
    , m_budget(storage != nullptr ? static_cast<SendCounts &>(storage->sends) : m_memoryCounts,
               clock)
    , m_mediaClient(client, tokens, clock)
    , m_preparation(media(), clock)
    , m_uploads(m_mediaClient, media(), clock)
    , m_delivery(client, api, m_uploads)
    , m_outbox(journal, m_delivery, m_budget, clock)
    , m_chats(api)
    , m_sent(api)
{
    connect(&m_uploads, &MediaUploads::progressed, this, &Sending::uploadProgressed);
}

MediaStore &Sending::media()
{
    if (m_storage != nullptr)
        return m_storage->media;
    if (!m_memoryMedia)
        m_memoryMedia.emplace();
    return *m_memoryMedia;
}

void Sending::setSettings(const Settings &settings)
{
    m_settings = settings;
    m_outbox.setAccounts(settings.accounts);
}

QFuture<Sending::Reports> Sending::send(const QString &account, const Draft &draft,
                                        std::chrono::milliseconds timeout)
{
    const auto from = this->sender(account, draft);
    if (!from)
        return QtFuture::makeReadyFuture(Reports(tl::unexpected(from.error())));
    const Promise<Reports> promise;
    prepare(*from, draft, [this, promise, from = *from, timeout](const Shipments &shipments) {
        if (!shipments || shipments->isEmpty()) {
            promise.finish(shipments.map([](const auto &) { return QList<SendReport>(); }));
            return;
        }
        const auto gathered = std::make_shared<Gathered>();
        gathered->reports.resize(shipments->size());
        gathered->missing = shipments->size();
        for (qsizetype i = 0; i < shipments->size(); ++i) {
            m_outbox.send(from, shipments->at(i), timeout,
                          [promise, gathered, i](const Result<SendReport> &report) {
                              if (report)
                                  gathered->reports[i] = *report;
                              else
                                  gathered->error = report.error();
                              if (--gathered->missing > 0)
                                  return;
                              promise.finish(gathered->error
                                                 ? Reports(tl::unexpected(*gathered->error))
                                                 : Reports(gathered->reports));
                          });
        }
    });
    return promise.future();
}

QFuture<Sending::Reports> Sending::enqueue(const QString &account, const Draft &draft)
{
    const auto from = this->sender(account, draft);
    if (!from)
        return QtFuture::makeReadyFuture(Reports(tl::unexpected(from.error())));
    const Promise<Reports> promise;
    prepare(*from, draft, [this, promise, from = *from](const Shipments &shipments) {
        Reports reports = shipments.map([](const auto &) { return QList<SendReport>(); });
        for (const Shipment &shipment : shipments.value_or(QList<Shipment>())) {
            const auto report = m_outbox.queue(from, shipment);
            if (!report) {
                reports = tl::unexpected(report.error());
                break;
            }
            reports->append(*report);
        }
        m_journal.whenKept([promise, reports](const Result<> &kept) {
            promise.finish(reports.and_then(
                [&](const QList<SendReport> &) { return kept.map([&] { return *reports; }); }));
        });
    });
    return promise.future();
}

/*! Calls \a use with the shipments of \a draft, in the order in which drafts came. */
void Sending::prepare(const Account &account, const Draft &draft,
                      std::function<void(const Shipments &)> use)
{
    const auto incoming = std::make_shared<Incoming>();
    incoming->use = std::move(use);
    m_incoming.push_back(incoming);
    const auto prepared = m_preparation.prepare(account, draft);
    if (prepared.isFinished()) { // most need nothing, and nobody has to wait for a turn
        incoming->shipments = prepared.result();
        takeIn();
        return;
    }
    whenFinished(prepared, this, [this, incoming](const QFuture<Shipments> &future) {
        incoming->shipments =
            future.resultCount() > 0
                ? future.result()
                : Shipments(failure(ErrorKind::Unavailable, u"the engine was stopped"_s));
        takeIn();
    });
}

void Sending::takeIn()
{
    while (!m_incoming.empty() && m_incoming.front()->shipments) {
        const auto incoming = m_incoming.front();
        m_incoming.pop_front();
        incoming->use(*incoming->shipments);
    }
}

Result<> Sending::pause(qint64 id)
{
    return kept(m_outbox.pause(id));
}

Result<> Sending::resume(qint64 id)
{
    return kept(m_outbox.resume(id));
}

Result<> Sending::sendNow(qint64 id)
{
    return kept(m_outbox.sendNow(id));
}

Result<> Sending::cancel(qint64 id)
{
    return kept(m_outbox.cancel(id));
}

Result<> Sending::kept(const Result<> &done)
{
    if (!done || m_storage == nullptr)
        return done;
    const auto committed = m_storage->group.commit();
    if (!committed)
        m_outbox.look(); // it is as it was before
    return committed;
}

Result<qint64> Sending::retry(qint64 id)
{
    const auto row = sentRow(id);
    if (!row)
        return tl::unexpected(row.error());
    constexpr std::array Final{Verdict::Rejected, Verdict::Failed, Verdict::Unknown,
                               Verdict::Cancelled};
    if (std::ranges::find(Final, row->verdict) == Final.end())
        return failure(ErrorKind::Conflict, u"message %1 did not fail"_s.arg(id));
    Shipment shipment = shipmentOf(row->raw);
    if (shipment.message.type.isEmpty())
        return failure(ErrorKind::InvalidInput, u"message %1 cannot be sent again"_s.arg(id));
    shipment.inReplyTo = row->inReplyTo;
    shipment.rule = row->rule;
    const auto queued = account(row->account).and_then([&](const Account &sender) {
        return m_outbox.queue(sender, shipment);
    });
    if (!queued)
        return tl::unexpected(queued.error());
    return kept({}).map([&] { return queued->id; });
}

QFuture<Result<>> Sending::recall(qint64 id)
{
    const auto refuse = [](const Error &error) {
        return QtFuture::makeReadyFuture(Result<>(tl::unexpected(error)));
    };
    const auto row = sentRow(id);
    if (!row)
        return refuse(row.error());
    const auto sender = account(row->account);
    if (!sender)
        return refuse(sender.error());
    const bool isSent = row->verdict == Verdict::Sent || row->verdict == Verdict::Partial;
    if (!isSent || row->msgId.isEmpty())
        return refuse({.kind = ErrorKind::Conflict,
                       .detail = u"message %1 is none that can be recalled"_s.arg(id)});
    const qint64 age = m_clock.now().time_since_epoch().count() - row->time;
    if (age > RecallTime.count())
        return refuse({.kind = ErrorKind::Conflict,
                       .detail = u"message %1 is older than 24 hours"_s.arg(id)});
    const Promise<Result<>> promise;
    whenFinished(m_sent.recall(*sender, row->msgId), this,
                 [this, promise, id](const QFuture<Result<>> &answer) {
                     promise.finish(answer.result().and_then(
                         [&] { return kept(m_storage->messages.noteRecalled(id)); }));
                 });
    return promise.future();
}

QFuture<Result<>> Sending::updateCard(qint64 id, const wecom::CardUpdate &update)
{
    const auto refuse = [](const Error &error) {
        return QtFuture::makeReadyFuture(Result<>(tl::unexpected(error)));
    };
    const auto row = sentRow(id);
    if (!row)
        return refuse(row.error());
    const auto sender = account(row->account);
    if (!sender)
        return refuse(sender.error());
    if (row->responseCode.isEmpty())
        return refuse({.kind = ErrorKind::Conflict,
                       .detail = u"message %1 is no card that can still be changed"_s.arg(id)});
    const Promise<Result<>> promise;
    whenFinished(
        m_sent.updateCard(*sender, row->responseCode, shipmentOf(row->raw).recipients, update),
        this, [this, promise, id](const QFuture<Result<>> &answer) {
            promise.finish(answer.result().and_then(
                [&] { return kept(m_storage->messages.noteCardUpdated(id)); }));
        });
    return promise.future();
}

QFuture<Result<wecom::GroupChat>> Sending::createChat(const QString &name,
                                                      const wecom::GroupChat &chat)
{
    const auto sender = account(name);
    if (!sender)
        return QtFuture::makeReadyFuture(Result<wecom::GroupChat>(tl::unexpected(sender.error())));
    return keepChat(sender->name, m_chats.create(*sender, chat));
}

QFuture<Result<wecom::GroupChat>> Sending::readChat(const QString &name, const QString &chatId)
{
    const auto sender = account(name);
    if (!sender)
        return QtFuture::makeReadyFuture(Result<wecom::GroupChat>(tl::unexpected(sender.error())));
    return keepChat(sender->name, m_chats.read(*sender, chatId));
}

QFuture<Result<wecom::GroupChat>> Sending::updateChat(const QString &name,
                                                      const wecom::GroupChatChange &change)
{
    using Chat = Result<wecom::GroupChat>;
    const auto sender = account(name);
    if (!sender)
        return QtFuture::makeReadyFuture(Chat(tl::unexpected(sender.error())));
    const Promise<Chat> promise;
    whenFinished(m_chats.update(*sender, change), this,
                 [this, promise, name, change](const QFuture<Result<>> &answer) {
                     if (!answer.result()) {
                         promise.finish(tl::unexpected(answer.result().error()));
                         return;
                     }
                     // What it is now is the platform's to say.
                     whenFinished(
                         readChat(name, change.id), this,
                         [promise](const QFuture<Chat> &chat) { promise.finish(chat.result()); });
                 });
    return promise.future();
}

QFuture<Result<wecom::GroupChat>> Sending::keepChat(const QString &account,
                                                    const QFuture<Result<wecom::GroupChat>> &asked)
{
    using Chat = Result<wecom::GroupChat>;
    const Promise<Chat> promise;
    whenFinished(asked, this, [this, promise, account](const QFuture<Chat> &answer) {
        const Chat chat = answer.result();
        if (chat && m_storage != nullptr) // the chat is there, whether or not we can remember it
            (void)kept(m_storage->chats.insert(account, *chat));
        promise.finish(chat);
    });
    return promise.future();
}

Result<QList<wecom::GroupChat>> Sending::chats(const QString &account) const
{
    return m_storage != nullptr ? m_storage->chats.chats(account)
                                : Result<QList<wecom::GroupChat>>();
}

Result<MessageRow> Sending::sentRow(qint64 id)
{
    if (m_storage == nullptr)
        return failure(ErrorKind::NotFound, u"nothing is kept: no data directory"_s);
    return m_storage->messages.row(id).and_then([&](const MessageRow &row) -> Result<MessageRow> {
        if (row.direction != Direction::Out)
            return failure(ErrorKind::Conflict, u"message %1 came in"_s.arg(id));
        return row;
    });
}

/*! The account called \a name, if it can send to whom \a draft is for. */
Result<Account> Sending::sender(const QString &name, const Draft &draft) const
{
    return account(name).and_then([&](const Account &found) -> Result<Account> {
        if (found.transport != Account::Transport::Robot && found.secret.isEmpty())
            return failure(ErrorKind::InvalidInput,
                           u"account %1 has no secret: it cannot send"_s.arg(found.name));
        return wecom::checkRecipients(draft.recipients, channelOf(found, draft.recipients))
            .map([&] { return found; });
    });
}

} // namespace ewc
