// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/commitgroup.h"

#include "core/base/logging.h"

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc {
namespace {

constexpr auto PauseAfterFailure = 500ms;

} // namespace

CommitGroup::CommitGroup(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

CommitGroup::~CommitGroup()
{
    (void)commit();
}

Result<> CommitGroup::join()
{
    if (m_open)
        return {};
    if (!m_state && m_sinceFailure.isValid() && !m_sinceFailure.hasExpired(PauseAfterFailure / 1ms))
        return m_state;
    // IMMEDIATE: a lock is met here, before anything was promised, and not at the commit.
    if (const auto begun = m_database.execute(u"BEGIN IMMEDIATE"_s); !begun) {
        settle(begun);
        return begun;
    }
    m_open = true;
    QMetaObject::invokeMethod(this, &CommitGroup::commit, Qt::QueuedConnection);
    return {};
}

Error CommitGroup::abandon(const Error &error)
{
    if (std::exchange(m_open, false))
        (void)m_database.execute(u"ROLLBACK"_s); // SQLite may have done so by itself
    settle(tl::unexpected(error));
    return error;
}

void CommitGroup::afterCommit(Callback callback)
{
    if (m_open)
        m_callbacks.push_back(std::move(callback));
    else
        callback(m_state);
}

Result<> CommitGroup::commit()
{
    if (!std::exchange(m_open, false))
        return m_state;
    const auto committed = m_database.execute(u"COMMIT"_s);
    if (!committed)
        (void)m_database.execute(u"ROLLBACK"_s);
    settle(committed);
    return committed;
}

void CommitGroup::settle(const Result<> &outcome)
{
    const bool changed = outcome.has_value() != m_state.has_value();
    m_state = outcome;
    if (!outcome)
        m_sinceFailure.start();
    const auto callbacks = std::exchange(m_callbacks, {});
    for (const Callback &callback : callbacks)
        callback(outcome);
    if (!changed)
        return;
    if (outcome)
        qCInfo(lcStore) << "writing works again";
    else
        qCWarning(lcStore) << "cannot write:" << outcome.error();
    Q_EMIT stateChanged();
}

} // namespace ewc
