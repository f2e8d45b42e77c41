// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagereader.h"
#include "core/store/messagestore.h"
#include "tests/support/apiserver.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace ewc::test {

/*! An outbox on a disk, at a time that the test sets, and the platform that it sends to. */
struct OutboxStage
{
    QTemporaryDir dir;
    std::unique_ptr<Database> database = Database::open(dir.path(), Durability::Normal).value();
    CommitGroup group{*database};
    MessageStore store{*database, group};
    std::unique_ptr<MessageReader> reader = MessageReader::open(dir.path()).value();
    FakeClock clock;
    ApiServer api{store, &clock};
    Outbox &outbox = api.outbox;

    /*! Queues a text to \a user; returns its id. */
    qint64 queue(const QString &user, const QString &text = QStringLiteral("hello"))
    {
        return queue(
            {.recipients = {.users = {user}}, .message = wecom::OutgoingMessage::text(text)});
    }
    qint64 queue(const Shipment &shipment)
    {
        return outbox.queue(api.account, shipment).value().id;
    }
    /*! Lets \a time pass. */
    void advance(std::chrono::milliseconds time)
    {
        clock.advance(time);
        outbox.look();
    }
    [[nodiscard]] qint64 now() const { return clock.now().time_since_epoch().count(); }
    [[nodiscard]] MessageRow row(qint64 id) const
    {
        return reader->row(id).value().value_or(MessageRow());
    }
    [[nodiscard]] Verdict verdict(qint64 id) const { return row(id).verdict; }
    /*! What the disk says about \a id in the outbox; an empty one if it has left it. */
    [[nodiscard]] OutboxEntry entry(qint64 id) const
    {
        const auto entries = reader->outbox().value();
        for (const OutboxEntry &entry : entries) {
            if (entry.row.id == id)
                return entry;
        }
        return {};
    }
    /*! The platform answers with \a errcode from now on. */
    void setErrcode(int errcode)
    {
        api.verdict = {
            ScriptedServer::answer(200, R"({"errcode":)" + QByteArray::number(errcode)
                                            + R"(,"errmsg":"as the test says","msgid":"m"})")};
    }
};

} // namespace ewc::test
