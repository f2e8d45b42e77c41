// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/directory.h"

#include "core/api/directoryfetch.h"
#include "core/base/logging.h"

#include <QPromise>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr std::chrono::hours Interval{6};

QFuture<Result<>> ready(const Result<> &result)
{
    return QtFuture::makeReadyFuture(result);
}

} // namespace

Directory::Directory(ApiClient &api, DirectoryTable &table, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_table(table)
    , m_clock(clock)
{
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &Directory::refreshAll);
}

Directory::~Directory()
{
    giveUp({});
}

void Directory::setAccounts(const QList<Account> &accounts)
{
    if (m_timer.isActive() && accounts == m_accounts)
        return; // something else in the settings changed
    m_accounts = accounts;
    QStringList names;
    for (const Account &account : accounts)
        names.append(account.name);
    if (const auto kept = m_table.keepOnly(names); !kept)
        qCWarning(lcEngine) << "directories of removed accounts stay:" << kept.error();
    giveUp({});
    refreshAll();
    m_timer.start();
}

void Directory::refreshAll()
{
    for (const Account &account : std::as_const(m_accounts)) {
        if (!account.secret.isEmpty()) // else it cannot call the API
            (void)ask(account);
    }
}

QFuture<Result<>> Directory::refresh(const QString &account)
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&](const Account &one) { return one.name == account; });
    if (found == m_accounts.cend())
        return ready(failure(ErrorKind::NotFound, u"there is no account %1"_s.arg(account)));
    if (found->secret.isEmpty())
        return ready(failure(ErrorKind::InvalidInput,
                             u"account %1 has no secret: it cannot read"_s.arg(account)));
    return ask(*found);
}

QFuture<Result<>> Directory::ask(const Account &account)
{
    giveUp(account.name);
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    auto *fetch = new DirectoryFetch(m_api, account, this);
    const auto end = [promise, fetch](const Result<> &result) {
        promise->addResult(result);
        promise->finish();
        fetch->disconnect();
        fetch->deleteLater();
    };
    const auto keep = [this](const Result<> &kept) {
        if (kept)
            Q_EMIT changed();
        else
            qCWarning(lcEngine) << "the directory is not kept:" << kept.error();
        return kept;
    };
    connect(fetch, &DirectoryFetch::failed, this, [this, fetch, end, keep](const Error &error) {
        qCInfo(lcEngine) << "no directory for" << fetch->account().name << error;
        if (error.kind == ErrorKind::Rejected) // which the window explains
            (void)keep(m_table.noteRefusal(fetch->account().name, error.code,
                                           m_clock.now().time_since_epoch().count()));
        end(tl::unexpected(error));
    });
    connect(fetch, &DirectoryFetch::finished, this,
            [this, fetch, end, keep](wecom::CompanyDirectory directory) {
                directory.time = m_clock.now().time_since_epoch().count();
                end(keep(m_table.replace(fetch->account().name, directory)));
            });
    // Given up half-way: who waits is told all the same.
    connect(fetch, &QObject::destroyed, this, [promise] {
        if (promise->future().isFinished())
            return;
        promise->addResult(failure(ErrorKind::Unavailable, u"given up for another question"_s));
        promise->finish();
    });
    fetch->start();
    return promise->future();
}

/*! Gives up what is asked about \a account (empty: all). */
void Directory::giveUp(const QString &account)
{
    const auto fetches = findChildren<DirectoryFetch *>(Qt::FindDirectChildrenOnly);
    for (DirectoryFetch *fetch : fetches) {
        if (account.isEmpty() || fetch->account().name == account)
            delete fetch;
    }
}

} // namespace ewc
