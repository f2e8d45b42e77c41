// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/cardcodes.h"

#include <QUuid>

using namespace std::chrono_literals;

namespace ewc::sandbox {
namespace {

constexpr auto Lifetime = 72h;

} // namespace

CardCodes::CardCodes(const Clock &clock)
    : m_clock(clock)
{
}

void CardCodes::rememberTask(const QString &taskId)
{
    if (!taskId.isEmpty())
        m_tasks.insert(taskId);
}

QString CardCodes::issue(const QString &msgId)
{
    const Clock::TimePoint now = m_clock.now();
    m_codes.removeIf([now](const auto &issued) { return issued->at + Lifetime <= now; });
    const QString code = QUuid::createUuid().toString(QUuid::Id128);
    m_codes.insert(code, {.msgId = msgId, .at = now});
    return code;
}

QString CardCodes::find(const QString &code) const
{
    const auto issued = m_codes.constFind(code);
    const bool isGood = issued != m_codes.cend() && issued->at + Lifetime > m_clock.now();
    return isGood ? issued->msgId : QString();
}

} // namespace ewc::sandbox
