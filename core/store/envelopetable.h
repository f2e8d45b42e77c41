// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/arrival.h"
#include "core/store/commitgroup.h"

#include <QSqlQuery>

namespace ewc {

/*! The envelopes in which messages came, and when they came again. Same thread as its group. */
class EnvelopeTable final
{
public:
    EnvelopeTable(Database &database, CommitGroup &group);

    /*! Keeps the envelope of \a arrival, if there is one, for message \a id. */
    [[nodiscard]] Result<> insert(qint64 id, const Arrival &arrival);
    /*! Notes that message \a id was delivered once more at \a time. */
    [[nodiscard]] Result<> insertRedelivery(qint64 id, qint64 time);
    /*!
        Forgets a few of the envelopes that are older than \a before; true if there may be more.
        Little by little, because whoever is called back meanwhile waits.
    */
    [[nodiscard]] Result<bool> purge(qint64 before);

private:
    [[nodiscard]] Result<> write(QSqlQuery &query);

    CommitGroup &m_group;
    QSqlQuery m_insert;
    QSqlQuery m_insertRedelivery;
    QSqlQuery m_purge;
};

} // namespace ewc
