// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiclient.h"
#include "core/settings/account.h"
#include "core/store/membertable.h"

#include <QObject>
#include <QTimer>

namespace ewc {

/*!
    Keeps the names of members in the database up to date: asks when accounts are set, and a few
    times a day after that. Where an application may not read the directory there are no names.

    Same thread as client and table, which outlive it.
*/
class Directory final : public QObject
{
    Q_OBJECT

public:
    Directory(ApiClient &api, MemberTable &table, QObject *parent = nullptr);

    /*! Reads the members that \a accounts can see, now and from time to time. */
    void setAccounts(const QList<Account> &accounts);

Q_SIGNALS:
    /*! Names came in; they are written, but perhaps not committed yet. */
    void changed();

private:
    void refresh();

    ApiClient &m_api;
    MemberTable &m_table;
    QList<Account> m_accounts;
    QTimer m_timer;
};

} // namespace ewc
