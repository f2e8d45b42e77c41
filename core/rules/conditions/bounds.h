// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"
#include "core/rules/condition.h"

namespace ewc {

/*! The fields "atLeast" and "atMost" of something that is counted up to \a maximum. */
[[nodiscard]] Schema boundFields(qint64 maximum, const char *unit);

/*! From how many to how many something goes. A value. */
class Bounds final
{
public:
    /*! Fails with InvalidInput if there is no bound, or nothing between them. */
    [[nodiscard]] static Result<Bounds> create(const Parameters &parameters);

    [[nodiscard]] bool contain(double number) const;

private:
    std::optional<double> m_least;
    std::optional<double> m_most;
};

} // namespace ewc
