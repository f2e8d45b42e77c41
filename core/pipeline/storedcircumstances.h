// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/memberhistory.h"

namespace ewc {

/*! What was before one message, as MemberHistory knows it. Lives as long as what it refers to. */
class StoredCircumstances final : public Circumstances
{
public:
    /*! \a history was told that \a received arrived, as the last one of its sender. */
    StoredCircumstances(const MemberHistory &history, const Received &received)
        : m_history(history)
        , m_received(received)
    {
    }

    [[nodiscard]] Sender sender() const override { return m_history.sender(m_received); }
    [[nodiscard]] std::optional<qint64> previousMessage() const override
    {
        return m_history.previousMessage(m_received);
    }
    [[nodiscard]] QString previousRule() const override
    {
        return m_history.previousRule(m_received);
    }
    [[nodiscard]] int messagesSince(qint64 time) const override
    {
        return m_history.messagesSince(m_received, time);
    }
    [[nodiscard]] int sameTextsSince(qint64 time) const override
    {
        return m_history.sameTextsSince(m_received, time);
    }
    [[nodiscard]] int answersSince(qint64 time) const override
    {
        return m_history.answersSince(m_received, time);
    }
    [[nodiscard]] std::optional<qint64> lastHit(const QString &id, bool ofThisMember) const override
    {
        return m_history.lastHit(m_received, id, ofThisMember);
    }
    [[nodiscard]] qint64 hits(const QString &id) const override { return m_history.hits(id); }
    [[nodiscard]] QString variable(const QString &name) const override
    {
        return m_history.variable(m_received.account.name, m_received.message.fromUserName(), name);
    }
    [[nodiscard]] std::optional<qint64> handedOverUntil() const override
    {
        return m_history.handedOverUntil(m_received);
    }
    [[nodiscard]] std::optional<qint64> fileSize() const override
    {
        return m_history.fileSize(m_received);
    }

private:
    const MemberHistory &m_history;
    const Received &m_received;
};

} // namespace ewc
