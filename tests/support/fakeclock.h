// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

/*! A clock that stands still until the test moves it. One thread. */
class FakeClock final : public ewc::Clock
{
public:
    FakeClock() = default;

    [[nodiscard]] TimePoint now() const override { return m_now; }
    void advance(std::chrono::milliseconds time) { m_now += time; }

private:
    TimePoint m_now{std::chrono::hours{24 * 365 * 50}};
};
