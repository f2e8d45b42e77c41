// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiclient.h"
#include "core/base/clock.h"
#include "core/settings/account.h"
#include "core/store/directorytable.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace ewc {

/*!
    Keeps in the database whom accounts can send to: asks when accounts are set, a few times a
    day after that, and when somebody wants it. Where an application may not read the directory
    there is none, and what was known of accounts that are gone is forgotten.

    Same thread as client and table, which outlive it, as the clock does.
*/
class Directory final : public QObject
{
    Q_OBJECT

public:
    Directory(ApiClient &api, DirectoryTable &table, const Clock &clock, QObject *parent = nullptr);
    ~Directory() override;

    /*! Reads what \a accounts can see, now and from time to time. */
    void setAccounts(const QList<Account> &accounts);
    /*!
        Reads what \a account can see, now; an older question about it is given up. Fails with
        NotFound for an account that is not among accounts, with InvalidInput for one that cannot
        call the API, else with the errors of the API.
    */
    [[nodiscard]] QFuture<Result<>> refresh(const QString &account);

Q_SIGNALS:
    /*! Something came in; it is written, but perhaps not committed yet. */
    void changed();

private:
    void refreshAll();
    [[nodiscard]] QFuture<Result<>> ask(const Account &account);
    void giveUp(const QString &account);

    ApiClient &m_api;
    DirectoryTable &m_table;
    const Clock &m_clock;
    QList<Account> m_accounts;
    QTimer m_timer;
};

} // namespace ewc
