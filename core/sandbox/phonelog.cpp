// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/phonelog.h"

#include <algorithm>

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
    case PhoneEntry::Way::GroupChat:
        return "groupchat"_L1;
    case PhoneEntry::Way::Robot:
        return "robot"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject PhoneEntry::toJson() const
{
    QJsonObject json = more;
    json.insert("id"_L1, QString::number(id));
    if (id != firstId)
        json.insert("replaces"_L1, QString::number(firstId));
    json.insert("time"_L1, time);
    json.insert("from"_L1, way == Way::Callback ? "member"_L1 : "app"_L1);
    json.insert("via"_L1, wayName(way));
    json.insert("msgtype"_L1, type);
    json.insert(type, content);
    return json;
}

PhoneLog::PhoneLog(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void PhoneLog::add(const QString &userId, PhoneEntry entry)
{
    using std::chrono::seconds;

    QList<PhoneEntry> &phone = m_phones[userId];
    if (phone.size() == MaxEntries)
        phone.removeFirst();
    entry.id = ++m_lastId;
    entry.firstId = entry.id;
    entry.time = std::chrono::floor<seconds>(m_clock.now().time_since_epoch()).count();
    phone.append(std::move(entry));
    Q_EMIT added(userId);
}

bool PhoneLog::change(const QString &userId, const QString &msgId,
                      const std::function<void(PhoneEntry &)> &edit)
{
    const auto phone = m_phones.find(userId);
    if (phone == m_phones.end())
        return false;
    const auto entry =
        std::find_if(phone->begin(), phone->end(),
                     [&msgId](const PhoneEntry &candidate) { return candidate.msgId == msgId; });
    if (entry == phone->end())
        return false;
    edit(*entry);
    entry->id = ++m_lastId;
    Q_EMIT added(userId);
    return true;
}

std::optional<PhoneEntry> PhoneLog::last(const QString &userId,
                                         const std::function<bool(const PhoneEntry &)> &fits) const
{
    const QList<PhoneEntry> phone = m_phones.value(userId);
    const auto entry = std::find_if(phone.crbegin(), phone.crend(), fits);
    return entry == phone.crend() ? std::nullopt : std::optional(*entry);
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
