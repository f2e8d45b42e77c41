// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/commitgroup.h"
#include "core/wecom/member.h"

#include <QList>

namespace ewc {

/*! The members that the API named, by account. Same thread as its group. */
class MemberTable final
{
public:
    MemberTable(Database &database, CommitGroup &group);

    /*! Puts \a members in place of those that were known for \a account. */
    [[nodiscard]] Result<> replace(const QString &account, const QList<wecom::Member> &members);

private:
    Database &m_database;
    CommitGroup &m_group;
};

} // namespace ewc
