// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/liverows.h"

#include <chrono>

namespace ewc::ui {
namespace {

constexpr std::chrono::milliseconds Interval{50};

} // namespace

LiveRows::LiveRows(qsizetype capacity, QObject *parent)
    : QObject(parent)
    , m_capacity(capacity)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &LiveRows::ready);
}

void LiveRows::add(const MessageRow &row)
{
    m_added.append(row);
    schedule();
}

void LiveRows::change(const MessageRow &row)
{
    m_changed.insert(row.id, row);
    schedule();
}

void LiveRows::clear()
{
    m_added.clear();
    m_changed.clear();
}

void LiveRows::schedule()
{
    if (m_added.size() > m_capacity || m_changed.size() > m_capacity) {
        clear();
        Q_EMIT overflowed();
    }
    if (!m_timer.isActive())
        m_timer.start();
}

} // namespace ewc::ui
