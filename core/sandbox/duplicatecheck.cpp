// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/duplicatecheck.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr std::chrono::seconds DefaultInterval{1800};
constexpr std::chrono::seconds MaxInterval{4 * 60 * 60};

/*! The same for the same JSON, however it was spaced or ordered. */
QByteArray fingerprint(const QJsonObject &request)
{
    return QCryptographicHash::hash(QJsonDocument(request).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

std::chrono::seconds interval(const QJsonObject &request)
{
    const std::chrono::seconds asked(
        request.value("duplicate_check_interval"_L1).toInteger(DefaultInterval.count()));
    return std::clamp(asked, std::chrono::seconds(0), MaxInterval);
}

bool isAsked(const QJsonObject &request)
{
    return request.value("enable_duplicate_check"_L1).toInt() == 1;
}

} // namespace

DuplicateCheck::DuplicateCheck(const Clock &clock)
    : m_clock(clock)
{
}

QString DuplicateCheck::earlier(const QJsonObject &request) const
{
    if (!isAsked(request))
        return {};
    const auto found = m_delivered.constFind(fingerprint(request));
    if (found == m_delivered.cend() || found->at + interval(request) <= m_clock.now())
        return {};
    return found->msgId;
}

void DuplicateCheck::remember(const QJsonObject &request, const QString &msgId)
{
    if (!isAsked(request))
        return;
    const Clock::TimePoint now = m_clock.now();
    m_delivered.removeIf([now](const auto &entry) { return entry->at + MaxInterval <= now; });
    m_delivered.insert(fingerprint(request), {.msgId = msgId, .at = now});
}

} // namespace ewc::sandbox
