// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

namespace ewc {

/*! Rules to begin with, which come with the program. A value; texts are English sources of the
    translation context "Presets". */
struct RulePreset
{
    QString id; ///< "echo"; also the name of its file in resources/presets
    const char *label = nullptr;
    const char *help = nullptr; ///< what it does, and what is to be filled in, in a sentence or two
};

/*! All presets, in the order of the gallery; the first is in force where there is no rules.json. */
[[nodiscard]] const QList<RulePreset> &rulePresets();

/*! \a source, a label or help of a preset, in the user's language. */
[[nodiscard]] QString presetText(const char *source);

/*! The rules of the preset \a id, what they are called and say in the user's language; no rules if
    there is no such preset. The ids of the rules are the same each time. */
[[nodiscard]] RuleSet presetRules(const QString &id);

} // namespace ewc
