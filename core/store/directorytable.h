// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/commitgroup.h"
#include "core/wecom/companydirectory.h"

#include <QStringList>

namespace ewc {

/*! Whom one can send to, by account, as the API named them. Same thread as its group. */
class DirectoryTable final
{
public:
    DirectoryTable(Database &database, CommitGroup &group);

    /*! Puts \a directory in place of what was known for \a account. */
    [[nodiscard]] Result<> replace(const QString &account,
                                   const wecom::CompanyDirectory &directory);
    /*! Notes that at \a time nothing of it could be read, because of \a errcode; what was known
        stays. */
    [[nodiscard]] Result<> noteRefusal(const QString &account, int errcode, qint64 time);
    /*! Forgets the directories of all accounts but \a accounts. */
    [[nodiscard]] Result<> keepOnly(const QStringList &accounts);

private:
    using Write = std::function<Result<>()>;

    [[nodiscard]] Result<> together(const Write &write);
    [[nodiscard]] Result<> remove(const QString &account);
    [[nodiscard]] Result<> insert(const QString &account, const wecom::CompanyDirectory &directory);

    Database &m_database;
    CommitGroup &m_group;
};

} // namespace ewc
