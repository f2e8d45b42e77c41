// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

namespace ewc::sandbox {

/*! A clock that stands still until it is told to move on. */
class FakeClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return m_now; }
    void advance(std::chrono::milliseconds step) { m_now += step; }

private:
    TimePoint m_now{std::chrono::hours(24 * 365 * 50)}; // midnight, UTC
};

} // namespace ewc::sandbox
