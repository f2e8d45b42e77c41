// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace ewc {

/*! Where the time comes from, so that tests need not wait for it. Safe from any thread. */
class Clock
{
    Q_DISABLE_COPY_MOVE(Clock)

public:
    using TimePoint = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

    virtual ~Clock() = default;

    /*! The time of day. */
    [[nodiscard]] virtual TimePoint now() const = 0;

protected:
    Clock() = default;
};

/*! The clock of the machine. */
class SystemClock final : public Clock
{
public:
    SystemClock() = default;

    [[nodiscard]] TimePoint now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(
            std::chrono::system_clock::now());
    }
};

} // namespace ewc
