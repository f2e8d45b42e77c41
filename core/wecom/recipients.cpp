// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/recipients.h"

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr qsizetype MaxUsers = 1000;
constexpr qsizetype MaxParties = 100;
constexpr qsizetype MaxTags = 100;

Result<> checkList(const QStringList &ids, QLatin1StringView name, qsizetype limit, int code)
{
    if (ids.contains(QString()))
        return failure(ErrorKind::InvalidInput, 40035, u"%1 holds an empty id"_s.arg(name));
    if (ids.size() > limit)
        return failure(ErrorKind::InvalidInput, code,
                       u"%1 holds %2 ids, the limit is %3"_s.arg(name).arg(ids.size()).arg(limit));
    return {};
}

} // namespace

Result<> checkRecipients(const Recipients &recipients, Channel channel)
{
    if (channel == Channel::Robot)
        return {}; // its key names the group
    if (!recipients.chat.isEmpty())
        return {};
    if (recipients.isEmpty())
        return failure(ErrorKind::InvalidInput, 82001, u"there is no recipient"_s);
    return checkList(recipients.users, "touser"_L1, MaxUsers, 40032)
        .and_then([&] { return checkList(recipients.parties, "toparty"_L1, MaxParties, 82002); })
        .and_then([&] { return checkList(recipients.tags, "totag"_L1, MaxTags, 82003); });
}

} // namespace ewc::wecom
