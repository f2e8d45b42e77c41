// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/wecom/companydirectory.h"

#include <memory>

namespace ewc {

class Database;

/*! What a row of memberships means. Kept on disk: never change a number. */
enum class MembershipKind { Department = 0, Tag = 1 };

/*!
    Reads who can be sent to, over a read-only connection of its own. Lives in the thread that
    constructed it.
*/
class DirectoryReader final
{
public:
    /*! Opens the database in \a dataDir. Fails with NotFound where there is none. */
    [[nodiscard]] static Result<std::unique_ptr<DirectoryReader>> open(const QString &dataDir);
    ~DirectoryReader();

    /*! The directory of \a account; an empty one if it was never read. Members by name,
        departments by their order on the platform, tags by id. */
    [[nodiscard]] Result<wecom::CompanyDirectory> read(const QString &account) const;

private:
    explicit DirectoryReader(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace ewc
