// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

#include <QMetaType>

namespace ewc {

/*! The rules that are in force, and how their file is doing. A value. */
struct RuleState
{
    RuleSet rules = {};
    qint64 version = 0; ///< in the database; 0: nothing is kept, or they were not noted yet
    QString file = {}; ///< where they are saved; empty: nowhere
    /*! What is wrong with the file as it is on the disk: \a rules are those of before. */
    QList<RuleProblem> problems = {};
    bool isStandard = false; ///< there is no file: texts are echoed

    friend bool operator==(const RuleState &, const RuleState &) = default;
};

} // namespace ewc

Q_DECLARE_METATYPE(ewc::RuleState)
