// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rule.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace ewc {

QString newRuleId()
{
    // 50 bits: two of 5,000 rules are the same once in a hundred million files. No letter that
    // can be mistaken for a digit, no case.
    constexpr int Length = 10;
    constexpr QLatin1StringView Letters = "abcdefghjkmnpqrstuvwxyz023456789"_L1;
    quint64 chance = QRandomGenerator::system()->generate64();
    QString id;
    for (int i = 0; i < Length; ++i, chance >>= 5)
        id += QChar(Letters[static_cast<qsizetype>(chance & 31U)]);
    return id;
}

} // namespace ewc
