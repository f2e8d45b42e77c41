// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

#include <optional>

namespace ewc::ui {

/*! Rules that were not saved yet, and those that were in force then. A value. */
struct UnsavedRules
{
    RuleSet draft;
    RuleSet saved;

    friend bool operator==(const UnsavedRules &, const UnsavedRules &) = default;
};

/*! Keeps what was not saved in a file that only its owner can read: it survives a restart. A
    value; any thread, one at a time. */
class RulesDraftFile final
{
public:
    explicit RulesDraftFile(const QString &file);

    /*! Nothing: there is none, or it cannot be read. */
    [[nodiscard]] std::optional<UnsavedRules> read() const;
    /*! Writes \a rules; nothing: there is nothing to be kept. What cannot be written is noted in
        the program's log. */
    void keep(const std::optional<UnsavedRules> &rules) const;

private:
    QString m_file;
};

} // namespace ewc::ui
