// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/directory.h"

#include "core/api/memberfetch.h"
#include "core/base/logging.h"

#include <chrono>

namespace ewc {
namespace {

constexpr std::chrono::hours Interval{6};

} // namespace

Directory::Directory(ApiClient &api, MemberTable &table, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_table(table)
{
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &Directory::refresh);
}

void Directory::setAccounts(const QList<Account> &accounts)
{
    if (m_timer.isActive() && accounts == m_accounts)
        return; // something else in the settings changed
    m_accounts = accounts;
    refresh();
    m_timer.start();
}

void Directory::refresh()
{
    qDeleteAll(findChildren<MemberFetch *>()); // an older question, perhaps for other accounts
    for (const Account &account : std::as_const(m_accounts)) {
        if (account.secret.isEmpty())
            continue; // it cannot call the API
        auto *fetch = new MemberFetch(m_api, account, this);
        connect(fetch, &MemberFetch::failed, fetch, [fetch](const Error &error) {
            qCInfo(lcEngine) << "no names of members for" << fetch->account().name << error;
            fetch->deleteLater();
        });
        connect(fetch, &MemberFetch::finished, this,
                [this, fetch](const QList<wecom::Member> &members) {
                    fetch->deleteLater();
                    const auto kept = m_table.replace(fetch->account().name, members);
                    if (kept)
                        Q_EMIT changed();
                    else
                        qCWarning(lcEngine) << "names of members are not kept:" << kept.error();
                });
        fetch->start();
    }
}

} // namespace ewc
