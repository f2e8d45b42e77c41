// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QUrl>

#include <memory>
#include <optional>

class QFile;

namespace ewc {

/*! The engine that runs on a data directory. A value. */
struct EngineOwner
{
    qint64 pid = 0;
    QUrl url; ///< of its callback route; empty while it starts, and if it does not listen

    friend bool operator==(const EngineOwner &, const EngineOwner &) = default;
};

/*!
    The right to be the only engine on a data directory, held as long as this lives.

    The file engine.lock in the directory says who holds it, in two lines: process id and URL.
    What counts is the kernel's lock on that file, which ends with the process however it ends:
    the file of an owner that died is taken over.
*/
class EngineLock final
{
public:
    /*!
        Locks \a dataDir, which is created, for its owner only, where there is none.

        Fails with Conflict if another engine holds it (detail names process and URL), with
        Unavailable if the directory cannot be used.
    */
    [[nodiscard]] static Result<EngineLock> acquire(const QString &dataDir);
    EngineLock(EngineLock &&other) noexcept;
    EngineLock &operator=(EngineLock &&other) noexcept;
    ~EngineLock();

    /*! Tells other processes under which \a url this engine is reached. */
    void publish(const QUrl &url);

private:
    explicit EngineLock(std::unique_ptr<QFile> file);

    std::unique_ptr<QFile> m_file;
};

/*! The engine that runs on \a dataDir now, in whatever process; nothing if there is none. */
[[nodiscard]] std::optional<EngineOwner> runningEngine(const QString &dataDir);

} // namespace ewc
