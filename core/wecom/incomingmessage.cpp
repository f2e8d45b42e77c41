// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/incomingmessagedata.h"
#include "core/wecom/messagebody.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

// What an event is about, where EventKey does not say it.
constexpr std::array AboutFields{u"TaskId",
                                 u"UserID",
                                 u"Id",
                                 u"TagId",
                                 u"ApprovalInfo.ThirdNo",
                                 u"ApprovalInfo.OpenSpStatus",
                                 u"ApprovalInfo.approverstep",
                                 u"ApprovalInfo.SpNo",
                                 u"ApprovalInfo.SpStatus",
                                 u"ApprovalInfo.StatuChangeEvent"};

} // namespace

IncomingMessage::IncomingMessage()
    : IncomingMessage(new IncomingMessageData)
{
}

IncomingMessage::IncomingMessage(IncomingMessageData *data)
    : d(data)
{
}

IncomingMessage::IncomingMessage(const IncomingMessage &other) = default;
IncomingMessage::IncomingMessage(IncomingMessage &&other) noexcept = default;
IncomingMessage &IncomingMessage::operator=(const IncomingMessage &other) = default;
IncomingMessage &IncomingMessage::operator=(IncomingMessage &&other) noexcept = default;
IncomingMessage::~IncomingMessage() = default;

QString IncomingMessage::toUserName() const
{
    return value(u"ToUserName");
}

QString IncomingMessage::fromUserName() const
{
    return value(u"FromUserName");
}

QDateTime IncomingMessage::createTime() const
{
    bool isNumber = false;
    const qint64 seconds = value(u"CreateTime").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds) : QDateTime();
}

QString IncomingMessage::type() const
{
    return value(u"MsgType");
}

QString IncomingMessage::event() const
{
    return value(u"Event").toLower();
}

QString IncomingMessage::msgId() const
{
    return value(u"MsgId");
}

QString IncomingMessage::agentId() const
{
    return value(u"AgentID");
}

QString IncomingMessage::text() const
{
    return type() == "text"_L1 ? value(u"Content") : QString();
}

QString IncomingMessage::value(QStringView name) const
{
    const Fields &fields = d->fields;
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [name](const auto &field) { return field.first == name; });
    return found == fields.cend() ? QString() : found->second;
}

IncomingMessage::Fields IncomingMessage::fields() const
{
    return d->fields;
}

QByteArray IncomingMessage::raw() const
{
    return d->raw;
}

QByteArray IncomingMessage::key() const
{
    if (const QString id = msgId(); !id.isEmpty())
        return id.toUtf8();
    if (const QString name = event(); !name.isEmpty()) {
        QStringList parts{fromUserName(), value(u"CreateTime"), name, value(u"EventKey"),
                          value(u"ChangeType")};
        // "sys" tells of many things in one second: whom or what it is about is part of it.
        for (const auto *field : AboutFields) {
            if (const QString about = value(field); !about.isEmpty())
                parts.append(about);
        }
        return parts.join(u'\n').toUtf8();
    }
    // Neither message nor event: only the same bytes are the same thing.
    return QCryptographicHash::hash(d->raw, QCryptographicHash::Sha256).toHex();
}

QString IncomingMessage::summary() const
{
    return std::visit([](const auto &body) { return body.summary(); }, body(*this));
}

} // namespace ewc::wecom
