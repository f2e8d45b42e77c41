// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/pipeline/sendreport.h"
#include "core/pipeline/shipment.h"
#include "core/settings/account.h"
#include "core/store/outboxentry.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

namespace ewc {

/*! Called once with what became of a message, or with why it could not be put on disk. */
using Settled = std::function<void(const Result<SendReport> &)>;

/*! A message that is still to be sent, by this process. */
struct OutboxItem
{
    qint64 id = 0;
    QString account;
    Shipment shipment;
    qint64 due = 0; ///< milliseconds since 1970 UTC
    int attempts = 0;
    bool paused = false;
    WaitReason reason = WaitReason::None;
    int errcode = 0; ///< of the last try
    QString errmsg = {};
    bool isOnWire = false;
    bool isCancelled = false; ///< by hand, while its files were on their way
    qint64 firstTry = 0; ///< milliseconds since 1970 UTC; 0: none yet

    // Of a message that this process alone sends, and only until the deadline.
    std::optional<Account> sender = {}; ///< as it was when it was asked for
    qint64 deadline = 0; ///< milliseconds since 1970 UTC; 0: none, the message is queued on disk
    Settled settled = {};

    [[nodiscard]] bool isQueued() const { return deadline == 0; }
};

/*!
    The messages that wait or are on their way, in order of id, and which of them may go: what a
    member gets stays in order, so a message waits for the earlier ones of its account that have
    a recipient in common with it. Everybody, a department or a tag may be anybody. What is paused
    or is to be sent later does not hold up others.
*/
class OutboxQueue final
{
public:
    void insert(OutboxItem item);
    void remove(qint64 id) { m_items.remove(id); }
    /*! Null if it is not there. */
    [[nodiscard]] OutboxItem *find(qint64 id);
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    [[nodiscard]] QList<qint64> ids() const { return m_items.keys(); }
    [[nodiscard]] const QMap<qint64, OutboxItem> &items() const { return m_items; }

    /*! The first \a count messages that may go at \a now. */
    [[nodiscard]] QList<qint64> ready(qint64 now, int count) const;
    /*! When the next message falls due after \a now, or its deadline passes; 0: never. */
    [[nodiscard]] qint64 nextDue(qint64 now) const;
    /*! The ids of the parts that follow \a item of a split text. */
    [[nodiscard]] QList<qint64> partsAfter(const OutboxItem &item) const;

private:
    QMap<qint64, OutboxItem> m_items;
};

} // namespace ewc
