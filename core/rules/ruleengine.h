// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/rules/action.h"
#include "core/rules/explanation.h"
#include "core/rules/question.h"

#include <memory>
#include <vector>

namespace ewc {

/*!
    A rule set, ready to answer. Immutable after compile(): several questions may be asked, one at
    a time. Decides, never acts.
*/
class RuleEngine final
{
    Q_DISABLE_COPY_MOVE(RuleEngine)

public:
    /*! Fails with InvalidInput if \a rules have problems, see problemsOf(): the first of them. */
    [[nodiscard]] static Result<std::shared_ptr<const RuleEngine>> compile(const RuleSet &rules);
    ~RuleEngine();

    [[nodiscard]] const RuleSet &rules() const;
    /*! Asks as few conditions as it can. */
    [[nodiscard]] Decision decide(const Question &question) const;
    /*! Decides as decide() does, and asks everything that tells why. */
    [[nodiscard]] Explanation explain(const Question &question) const;
    /*! The actions of the rule \a id, in order; empty if there is none. */
    [[nodiscard]] const std::vector<std::unique_ptr<const Action>> &
    actions(const QString &id) const;

private:
    struct Private;
    explicit RuleEngine(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace ewc
