// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/commitgroup.h"
#include "core/store/sendcounts.h"

#include <QSqlQuery>

namespace ewc {

/*! The counts in the database, which all processes on it share. Same thread as its group. */
class SendTable final : public SendCounts
{
public:
    SendTable(Database &database, CommitGroup &group);

    [[nodiscard]] Result<> add(const QString &account, const QList<CountedRecipient> &recipients,
                               qint64 time) override;
    [[nodiscard]] Result<> move(const QString &account, const QList<CountedRecipient> &recipients,
                                qint64 from, qint64 time) override;
    [[nodiscard]] Result<> remove(const QString &account, const QList<CountedRecipient> &recipients,
                                  qint64 time) override;
    [[nodiscard]] qint64 nth(const QString &account, const QString &name, int n,
                             qint64 since) const override;
    [[nodiscard]] qint64 people(const QString &account, qint64 since) const override;
    [[nodiscard]] int headcount(const QString &account, const QString &recipient) const override;
    [[nodiscard]] Result<> purge(qint64 before) override;

private:
    [[nodiscard]] Result<> write(QSqlQuery &query);
    [[nodiscard]] QString busiest(const QString &account, qint64 since) const;

    Database &m_database;
    CommitGroup &m_group;
    QSqlQuery m_add;
    QSqlQuery m_move;
    QSqlQuery m_remove;
    mutable QSqlQuery m_nth; ///< running a statement changes it
    mutable QSqlQuery m_people;
    mutable QSqlQuery m_busiest;
};

} // namespace ewc
