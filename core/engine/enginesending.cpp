// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Engine hands on to Sending.

#include "core/engine/engine.h"
#include "core/engine/enginedata.h"

namespace ewc {

QFuture<Result<QList<SendReport>>> Engine::send(const QString &account, const Draft &draft,
                                                std::chrono::milliseconds timeout)
{
    return d->sending->send(account, draft, timeout);
}

QFuture<Result<QList<SendReport>>> Engine::enqueue(const QString &account, const Draft &draft)
{
    return d->sending->enqueue(account, draft);
}

Result<> Engine::pause(qint64 id)
{
    return d->sending->pause(id);
}

Result<> Engine::resume(qint64 id)
{
    return d->sending->resume(id);
}

Result<> Engine::sendNow(qint64 id)
{
    return d->sending->sendNow(id);
}

Result<> Engine::cancel(qint64 id)
{
    return d->sending->cancel(id);
}

Result<qint64> Engine::retry(qint64 id)
{
    return d->sending->retry(id);
}

QFuture<Result<>> Engine::recall(qint64 id)
{
    return d->sending->recall(id);
}

QFuture<Result<>> Engine::updateCard(qint64 id, const wecom::CardUpdate &update)
{
    return d->sending->updateCard(id, update);
}

QFuture<Result<wecom::GroupChat>> Engine::createChat(const QString &account,
                                                     const wecom::GroupChat &chat)
{
    return d->sending->createChat(account, chat);
}

QFuture<Result<wecom::GroupChat>> Engine::readChat(const QString &account, const QString &chatId)
{
    return d->sending->readChat(account, chatId);
}

QFuture<Result<wecom::GroupChat>> Engine::updateChat(const QString &account,
                                                     const wecom::GroupChatChange &change)
{
    return d->sending->updateChat(account, change);
}

Result<QList<wecom::GroupChat>> Engine::chats(const QString &account) const
{
    return d->sending->chats(account);
}

} // namespace ewc
