// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/store/messagerow.h"

#include <QList>

#include <memory>
#include <optional>

namespace ewc {

/*!
    Reads the message log over a read-only connection of its own, while another thread or
    process writes. Lives in the thread that constructed it.
*/
class MessageReader final
{
public:
    /*! Opens the database in \a dataDir. Fails with NotFound where there is none. */
    [[nodiscard]] static Result<std::unique_ptr<MessageReader>> open(const QString &dataDir);
    ~MessageReader();

    /*! The \a limit newest rows with an id below \a before (0: any), oldest first. */
    [[nodiscard]] Result<QList<MessageRow>> before(qint64 before, int limit) const;
    /*! The first \a limit rows with an id above \a after, oldest first. */
    [[nodiscard]] Result<QList<MessageRow>> after(qint64 after, int limit) const;
    [[nodiscard]] Result<std::optional<MessageRow>> row(qint64 id) const;
    [[nodiscard]] Result<qint64> count() const;

private:
    struct Private;
    explicit MessageReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace ewc
