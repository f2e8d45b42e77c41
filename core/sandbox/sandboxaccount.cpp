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

QString drawn(SplitMix64 &random, QLatin1StringView alphabet, qsizetype size)
{
    QString text;
    for (qsizetype i = 0; i < size; ++i)
        text += alphabet.at(static_cast<qsizetype>(random.next() % alphabet.size()));
    return text;
}

QString alphanumerics(SplitMix64 &random, qsizetype size)
{
    return drawn(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1, size);
}

QString hexDigits(SplitMix64 &random, qsizetype size)
{
    return drawn(random, "0123456789abcdef"_L1, size);
}

/*! A key as the platform's are: the text of a UUID. */
QString webhookKey(SplitMix64 &random)
{
    return u"%1-%2-%3-%4-%5"_s.arg(hexDigits(random, 8), hexDigits(random, 4), hexDigits(random, 4),
                                   hexDigits(random, 4), hexDigits(random, 12));
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

Account sandboxRobot(quint32 seed)
{
    constexpr quint64 Apart = 0x726f626f74; // so that the account's secret tells nothing

    SplitMix64 random(seed + (Apart << 32));
    Account robot;
    robot.name = u"robot"_s;
    robot.transport = Account::Transport::Robot;
    robot.webhookKey = webhookKey(random);
    return robot;
}

} // namespace ewc::sandbox
