// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/phonelog.h"

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr qsizetype MaxEntries = 1000;

QLatin1StringView wayName(PhoneEntry::Way way)
{
    switch (way) {
    case PhoneEntry::Way::Callback:
        return "callback"_L1;
    case PhoneEntry::Way::Reply:
        return "reply"_L1;
    case PhoneEntry::Way::Send:
        return "send"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject PhoneEntry::toJson() const
{
    return {{u"id"_s, QString::number(id)},
            {u"time"_s, time},
            {u"from"_s, way == Way::Callback ? "member"_L1 : "app"_L1},
            {u"via"_s, wayName(way)},
            {u"msgtype"_s, type},
            {type, content}};
}

PhoneLog::PhoneLog(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void PhoneLog::add(const QString &userId, PhoneEntry::Way way, const QString &type,
                   const QJsonObject &content)
{
    using std::chrono::seconds;

    QList<PhoneEntry> &phone = m_phones[userId];
    if (phone.size() == MaxEntries)
        phone.removeFirst();
    const auto now = std::chrono::floor<seconds>(m_clock.now().time_since_epoch());
    phone.append(
        {.id = ++m_lastId, .time = now.count(), .way = way, .type = type, .content = content});
    Q_EMIT added(userId);
}

QJsonArray PhoneLog::entries(const QString &userId, quint64 after) const
{
    QJsonArray json;
    for (const QList<PhoneEntry> phone = m_phones.value(userId); const PhoneEntry &entry : phone) {
        if (entry.id > after)
            json.append(entry.toJson());
    }
    return json;
}

} // namespace ewc::sandbox
