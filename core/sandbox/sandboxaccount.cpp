// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sandboxaccount.h"

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

/*! SplitMix64: a few lines that give the same numbers everywhere, which Qt does not promise. */
class SplitMix64 final
{
public:
    explicit SplitMix64(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

private:
    quint64 m_state;
};

QString alphanumerics(SplitMix64 &random, qsizetype size)
{
    constexpr auto Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1;

    QString text;
    for (qsizetype i = 0; i < size; ++i)
        text += Alphabet.at(static_cast<qsizetype>(random.next() % Alphabet.size()));
    return text;
}

} // namespace

Account sandboxAccount(quint32 seed)
{
    SplitMix64 random(seed);
    Account account;
    account.name = u"sandbox"_s;
    account.corpId = u"ww5and0b0x00000001"_s;
    account.agentId = u"1000002"_s;
    account.secret = alphanumerics(random, 43);
    account.token = alphanumerics(random, 32);
    account.encodingAesKey = alphanumerics(random, 43);
    return account;
}

} // namespace ewc::sandbox
