// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What EngineLink hands on to the engine about messages that go out.

#include "ui/enginelink.h"

namespace ewc::ui {
namespace {

template<typename T>
QFuture<Result<T>> ready(const Result<T> &result)
{
    return QtFuture::makeReadyFuture(result);
}

} // namespace

void EngineLink::pause(qint64 id, QObject *receiver, const Done &done)
{
    ask<void>([id](Engine &engine) { return ready(engine.pause(id)); }, receiver, done);
}

void EngineLink::resume(qint64 id, QObject *receiver, const Done &done)
{
    ask<void>([id](Engine &engine) { return ready(engine.resume(id)); }, receiver, done);
}

void EngineLink::sendNow(qint64 id, QObject *receiver, const Done &done)
{
    ask<void>([id](Engine &engine) { return ready(engine.sendNow(id)); }, receiver, done);
}

void EngineLink::cancel(qint64 id, QObject *receiver, const Done &done)
{
    ask<void>([id](Engine &engine) { return ready(engine.cancel(id)); }, receiver, done);
}

void EngineLink::retry(qint64 id, QObject *receiver,
                       const std::function<void(const Result<qint64> &)> &handler)
{
    ask<qint64>([id](Engine &engine) { return ready(engine.retry(id)); }, receiver, handler);
}

void EngineLink::recall(qint64 id, QObject *receiver, const Done &done)
{
    ask<void>([id](Engine &engine) { return engine.recall(id); }, receiver, done);
}

void EngineLink::updateCard(qint64 id, const wecom::CardUpdate &update, QObject *receiver,
                            const Done &done)
{
    ask<void>([id, update](Engine &engine) { return engine.updateCard(id, update); }, receiver,
              done);
}

void EngineLink::createChat(const QString &account, const wecom::GroupChat &chat, QObject *receiver,
                            const ChatHandler &handler)
{
    ask<wecom::GroupChat>(
        [account, chat](Engine &engine) { return engine.createChat(account, chat); }, receiver,
        handler);
}

void EngineLink::updateChat(const QString &account, const wecom::GroupChatChange &change,
                            QObject *receiver, const ChatHandler &handler)
{
    ask<wecom::GroupChat>(
        [account, change](Engine &engine) { return engine.updateChat(account, change); }, receiver,
        handler);
}

void EngineLink::readChats(
    const QString &account, QObject *receiver,
    const std::function<void(const Result<QList<wecom::GroupChat>> &)> &handler)
{
    ask<QList<wecom::GroupChat>>([account](Engine &engine) { return ready(engine.chats(account)); },
                                 receiver, handler);
}

} // namespace ewc::ui
