// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/callbacksecrets.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

// The order of base64, of which the admin console takes no other characters.
constexpr auto LettersAndDigits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1;

QChar randomCharacter()
{
    return LettersAndDigits.at(QRandomGenerator::system()->bounded(int(LettersAndDigits.size())));
}

QString randomText(qsizetype length)
{
    QString text;
    while (text.size() < length)
        text += randomCharacter();
    return text;
}

} // namespace

QString randomToken()
{
    return randomText(32);
}

QString randomEncodingAesKey()
{
    // 43 characters of 6 bits are 2 bits more than 32 bytes: those have to be 0 in the last one.
    constexpr int Step = 4;
    const auto count = int((LettersAndDigits.size() + Step - 1) / Step);
    const auto last = Step * QRandomGenerator::system()->bounded(count);
    return randomText(42) + LettersAndDigits.at(last);
}

} // namespace ewc
