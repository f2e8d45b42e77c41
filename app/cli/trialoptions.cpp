// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/trialoptions.h"

#include "core/wecom/eventkinds.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

const QStringList &messageTypes()
{
    static const QStringList types{u"text"_s, u"image"_s,    u"voice"_s, u"video"_s,
                                   u"file"_s, u"location"_s, u"link"_s,  u"event"_s};
    return types;
}

/*! "09:30" today, or "2026-11-24 09:30" with a space or a T; invalid if it is neither. */
QDateTime timeFrom(const QString &text)
{
    for (const QString &format : {u"H:mm"_s, u"H:mm:ss"_s}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return {QDate::currentDate(), time};
    }
    return QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate);
}

Result<QPair<double, double>> placeFrom(const QString &text)
{
    const QStringList parts = text.split(u',');
    bool isLatitude = false;
    bool isLongitude = false;
    const QPair place(parts.value(0).toDouble(&isLatitude), parts.value(1).toDouble(&isLongitude));
    if (parts.size() != 2 || !isLatitude || !isLongitude)
        return failure(ErrorKind::InvalidInput,
                       Cli::tr("--place has to be latitude and longitude: 39.9,116.4"));
    return place;
}

Result<> readKind(TrialMessage &message, const Invocation &invocation)
{
    message.type = invocation.value(u"type"_s);
    message.event = invocation.value(u"event"_s);
    message.key = invocation.value(u"key"_s);
    if (!message.event.isEmpty() && !invocation.isSet(u"type"_s))
        message.type = u"event"_s;
    if (!messageTypes().contains(message.type))
        return failure(ErrorKind::InvalidInput,
                       Cli::tr("--type has to be one of: %1").arg(messageTypes().join(u", "_s)));
    if ((message.type == "event"_L1) == message.event.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       Cli::tr("--type event and --event NAME belong together."));
    return {};
}

QStringList listOf(const Invocation &invocation, const QString &option)
{
    return invocation.value(option).split(u'|', Qt::SkipEmptyParts);
}

} // namespace

QList<QCommandLineOption> trialOptions()
{
    return {
        {u"from"_s, Cli::tr("The member USER writes."), u"USER"_s, u"zhangsan"_s},
        {u"type"_s, Cli::tr("It is no text, but image, voice, video, file, location, link, event."),
         u"TYPE"_s, u"text"_s},
        {u"event"_s, Cli::tr("What happens: click, subscribe, enter_agent …"), u"NAME"_s},
        {u"key"_s, Cli::tr("The key of the button."), u"KEY"_s},
        {u"at"_s, Cli::tr("When it comes: 09:30, or 2026-11-24T09:30. Otherwise now."), u"TIME"_s},
        {u"name"_s, Cli::tr("What the member is called."), u"NAME"_s},
        {u"department"_s, Cli::tr("The departments of the member, by id."), u"1|2"_s},
        {u"tag"_s, Cli::tr("The tags of the member, by id."), u"1|2"_s},
        {u"place"_s, Cli::tr("Where a location is."), u"LAT,LON"_s},
        {u"size"_s, Cli::tr("How large a file is."), u"BYTES"_s},
        {u"after"_s, Cli::tr("The rule ID answered the message before, a minute ago."), u"ID"_s},
        {u"set"_s, Cli::tr("The variable NAME is VALUE."), u"NAME=VALUE"_s},
        {u"all"_s, Cli::tr("Tell of each rule, also of those that do not match.")},
    };
}

Result<TrialRequest> readTrial(const QString &text, const Invocation &invocation)
{
    constexpr qint64 Minute = 60'000; // milliseconds

    TrialRequest request;
    TrialMessage &message = request.message;
    message.from = invocation.value(u"from"_s);
    message.text = text;
    message.time = QDateTime::currentDateTime();
    request.account = invocation.value(u"account"_s);
    if (const auto kind = readKind(message, invocation); !kind)
        return tl::unexpected(kind.error());
    if (invocation.isSet(u"at"_s)) {
        message.time = timeFrom(invocation.value(u"at"_s));
        if (!message.time.isValid())
            return failure(ErrorKind::InvalidInput,
                           Cli::tr("--at has to be a time: 09:30, or 2026-11-24T09:30"));
    }
    if (invocation.isSet(u"place"_s)) {
        const auto place = placeFrom(invocation.value(u"place"_s));
        if (!place)
            return tl::unexpected(place.error());
        message.latitude = place->first;
        message.longitude = place->second;
    }
    request.facts.sender = {.name = invocation.value(u"name"_s),
                            .departments = listOf(invocation, u"department"_s),
                            .tags = listOf(invocation, u"tag"_s)};
    if (invocation.isSet(u"size"_s)) {
        bool isNumber = false;
        request.facts.fileSize = invocation.value(u"size"_s).toLongLong(&isNumber);
        if (!isNumber)
            return failure(ErrorKind::InvalidInput, Cli::tr("--size has to be a number."));
    }
    if (invocation.isSet(u"after"_s)) {
        request.facts.previousMessage = message.time.toMSecsSinceEpoch() - Minute;
        request.facts.previousRule = invocation.value(u"after"_s);
    }
    if (const QString set = invocation.value(u"set"_s); !set.isEmpty())
        request.facts.variables.insert(set.section(u'=', 0, 0), set.section(u'=', 1));
    return request;
}

} // namespace ewc
