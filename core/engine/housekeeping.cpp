// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/housekeeping.h"

#include <utility>

using namespace std::chrono_literals;

namespace ewc {
namespace {

// Another process (`send --queue`) writes into the outbox; this is how soon it is noticed.
constexpr auto LookInterval = 1s;
// Envelopes are for finding out what went wrong lately; see product.md section 8.
constexpr auto EnvelopeLife = 24h * 7;
constexpr std::chrono::milliseconds PurgeInterval = 1h;
constexpr std::chrono::milliseconds PurgePause = 20ms; // between small bites: nobody waits for them

} // namespace

Housekeeping::Housekeeping(Storage &storage, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{
    m_look.setInterval(LookInterval);
    connect(&m_look, &QTimer::timeout, this, &Housekeeping::look);
    m_purge.setSingleShot(true);
    connect(&m_purge, &QTimer::timeout, this, &Housekeeping::purge);
}

void Housekeeping::start()
{
    m_dataVersion = m_storage.database->dataVersion();
    m_look.start();
    m_purge.start(LookInterval);
}

void Housekeeping::stop()
{
    m_look.stop();
    m_purge.stop();
}

void Housekeeping::look()
{
    // Nobody may be writing for hours: only a try tells that the disk is there again.
    if (!m_storage.group.state())
        (void)m_storage.messages.probe(m_clock.now().time_since_epoch().count());
    const qint64 version = m_storage.database->dataVersion();
    if (std::exchange(m_dataVersion, version) != version)
        Q_EMIT changedByOthers();
}

void Housekeeping::purge()
{
    const auto limit = (m_clock.now() - EnvelopeLife).time_since_epoch().count();
    const auto more = m_storage.messages.purgeEnvelopes(limit);
    if (more && !*more)
        Q_EMIT purged();
    m_purge.start(more && *more ? PurgePause : PurgeInterval);
}

} // namespace ewc
