// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/question.h"

using namespace Qt::StringLiterals;

namespace ewc {

Question::Question(const IncomingMessage &message, const QString &account, const QDateTime &time,
                   const Circumstances &circumstances)
    : Question(message, account, time.toMSecsSinceEpoch(), circumstances)
{
    m_time = time;
}

Question::Question(const IncomingMessage &message, const QString &account, qint64 time,
                   const Circumstances &circumstances)
    : m_message(message)
    , m_account(account)
    , m_msecs(time)
    , m_circumstances(circumstances)
{
    m_texts.front() = message.type() == "voice"_L1 ? message.value(u"Recognition") : message.text();
}

const QDateTime &Question::time() const
{
    if (!m_time.isValid())
        m_time = QDateTime::fromMSecsSinceEpoch(m_msecs);
    return m_time;
}

const QString &Question::text(TextFolding folding) const
{
    std::optional<QString> &text = m_texts.at(static_cast<std::size_t>(folding.toInt()));
    if (!text)
        text = folded(*m_texts.front(), folding);
    return *text;
}

} // namespace ewc
