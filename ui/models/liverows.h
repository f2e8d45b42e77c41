// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagerow.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <utility>

namespace ewc::ui {

/*!
    Collects rows as they happen, so that a flood costs the window no more than a trickle: every
    50 ms it says that there are some. Of more than anybody could read in that time it keeps
    none, and says that instead.
*/
class LiveRows final : public QObject
{
    Q_OBJECT

public:
    /*! Keeps at most \a capacity rows of each sort. */
    explicit LiveRows(qsizetype capacity, QObject *parent = nullptr);

    void add(const MessageRow &row);
    void change(const MessageRow &row);
    void clear();

    /*! The new rows since the last time, in the order in which they were told. */
    [[nodiscard]] QList<MessageRow> takeAdded() { return std::exchange(m_added, {}); }
    /*! The rows that changed since the last time, as they are now. */
    [[nodiscard]] QList<MessageRow> takeChanged() { return std::exchange(m_changed, {}).values(); }

Q_SIGNALS:
    void ready();
    /*! There were too many: what is shown has to be read again. */
    void overflowed();

private:
    void schedule();

    qsizetype m_capacity;
    QList<MessageRow> m_added;
    QHash<qint64, MessageRow> m_changed; ///< by id
    QTimer m_timer;
};

} // namespace ewc::ui
