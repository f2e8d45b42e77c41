// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/commitgroup.h"
#include "core/store/rulefacts.h"

#include <QHash>
#include <QList>

namespace ewc {

/*! What rules did since it was last written down. A value. */
struct RuleCount
{
    qint64 hits = 0;
    qint64 lastHit = 0; ///< milliseconds since 1970 UTC; 0: none
    qint64 answers = 0;
    qint64 micros = 0; ///< that the answers took, together
    qint64 errors = 0;
    qint64 lastError = 0; ///< milliseconds since 1970 UTC; 0: none
    QString problem; ///< the last error, a sentence
};

/*! That a rule matched for a member. A value. */
struct RuleHit
{
    QString ruleId;
    QString account;
    QString member;
    qint64 time = 0; ///< milliseconds since 1970 UTC
};

/*! Writes what RuleReader reads. Same thread as its group. */
class RuleTable final
{
public:
    RuleTable(Database &database, CommitGroup &group);

    [[nodiscard]] const Database &database() const { return m_database; }

    /*! Notes that \a json, which has so many \a rules, is in force since \a time. Returns its
        version: the newest one if that is the same. */
    [[nodiscard]] Result<qint64> addVersion(const QByteArray &json, int rules, qint64 time,
                                            const QString &comment);
    /*! Adds \a counts, by id of the rule, and puts \a hits in place of older ones. */
    [[nodiscard]] Result<> count(const QHash<QString, RuleCount> &counts,
                                 const QList<RuleHit> &hits);
    /*! Empty \a value: forgets it; empty \a member: of all. */
    [[nodiscard]] Result<> setVariable(const QString &account, const QString &member,
                                       const QString &name, const QString &value);
    /*! Notes \a handOver, which ends an earlier one of that member. */
    [[nodiscard]] Result<> handOver(const HandOver &handOver);
    /*! Ends at \a time what is in force for \a member. */
    [[nodiscard]] Result<> liftHandOver(const QString &account, const QString &member, qint64 time);

private:
    [[nodiscard]] Result<qint64> versionOf(const QByteArray &json) const;
    [[nodiscard]] Result<> write(QSqlQuery &query);

    Database &m_database;
    CommitGroup &m_group;
};

} // namespace ewc
