// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonekinds.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

/*! Says what is wrong with \a value as a number of degrees up to \a limit either way. */
QString problemOfDegrees(const QString &value, int limit)
{
    bool isNumber = false;
    const double degrees = value.toDouble(&isNumber);
    if (isNumber && degrees >= -limit && degrees <= limit)
        return {};
    return schemaText(QT_TRANSLATE_NOOP("Schema",
                                        "has to be a number from -%1 to %1, with a point: 39.9."))
        .arg(limit);
}

QString problemOfLatitude(const QString &value)
{
    return problemOfDegrees(value, 90);
}

QString problemOfLongitude(const QString &value)
{
    return problemOfDegrees(value, 180);
}

/*! Field::Kind::Url is for addresses to build upon; this may have a query and a fragment. */
QString problemOfWebAddress(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (isWeb && !url.host().isEmpty())
        return {};
    return schemaText(QT_TRANSLATE_NOOP("Schema", "has to begin with http:// or https://."));
}

Schema locationSchema()
{
    return {
        {.key = u"Location_X"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Latitude"),
         .help = QT_TRANSLATE_NOOP("Schema", "Degrees; south of the equator below zero."),
         .standard = u"39.908692"_s,
         .longest = 32,
         .check = problemOfLatitude},
        {.key = u"Location_Y"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Longitude"),
         .help = QT_TRANSLATE_NOOP("Schema", "Degrees; west of Greenwich below zero."),
         .standard = u"116.397477"_s,
         .longest = 32,
         .check = problemOfLongitude},
        {.key = u"Scale"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Zoom"),
         .help = QT_TRANSLATE_NOOP("Schema", "How near the map is: 1 is the world, 20 a house."),
         .kind = Field::Kind::Number,
         .standard = u"16"_s,
         .minimum = 1,
         .maximum = 20},
        {.key = u"Label"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Place"),
         .help = QT_TRANSLATE_NOOP("Schema", "Its name or address, as the map writes it."),
         .standard = u"天安门"_s,
         .longest = 256},
    };
}

Schema linkSchema()
{
    return {
        {.key = u"Title"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Title"),
         .help = QT_TRANSLATE_NOOP("Schema", "What the page is called."),
         .standard = u"企业微信"_s,
         .longest = 256},
        {.key = u"Description"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Description"),
         .help = QT_TRANSLATE_NOOP("Schema", "A sentence about the page."),
         .standard = u"让每个企业都有自己的微信"_s,
         .longest = 512},
        {.key = u"Url"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Address"),
         .help = QT_TRANSLATE_NOOP("Schema", "Of the page, with http:// or https://."),
         .standard = u"https://work.weixin.qq.com/"_s,
         .check = problemOfWebAddress},
        {.key = u"PicUrl"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Picture"),
         .help = QT_TRANSLATE_NOOP("Schema", "Address of the picture beside it; may be empty."),
         .check = problemOfWebAddress},
    };
}

QJsonValue jsonOf(const PhoneKind &kind, const QString &key, const QString &value)
{
    return kind.numbers.contains(key) ? QJsonValue(value.toDouble()) : QJsonValue(value);
}

} // namespace

const QList<PhoneKind> &phoneKinds()
{
    static const QList<PhoneKind> kinds{
        {.type = u"image"_s,
         .icon = u"image-x-generic"_s,
         .label = QT_TRANSLATE_NOOP("PhoneKind", "&Picture…"),
         .name = QT_TRANSLATE_NOOP("PhoneKind", "Picture"),
         .files = "*.png *.jpg *.jpeg"},
        {.type = u"voice"_s,
         .icon = u"audio-x-generic"_s,
         .label = QT_TRANSLATE_NOOP("PhoneKind", "&Voice…"),
         .name = QT_TRANSLATE_NOOP("PhoneKind", "Voice"),
         .files = "*.amr"},
        {.type = u"voice"_s,
         .icon = u"audio-input-microphone"_s,
         .label = QT_TRANSLATE_NOOP("PhoneKind", "&Record a voice…"),
         .name = QT_TRANSLATE_NOOP("PhoneKind", "Recorded voice"),
         .isRecorded = true},
        {.type = u"video"_s,
         .icon = u"video-x-generic"_s,
         .label = QT_TRANSLATE_NOOP("PhoneKind", "Vi&deo…"),
         .name = QT_TRANSLATE_NOOP("PhoneKind", "Video"),
         .files = "*.mp4"},
        {.type = u"file"_s,
         .icon = u"text-x-generic"_s,
         .label = QT_TRANSLATE_NOOP("PhoneKind", "&File…"),
         .name = QT_TRANSLATE_NOOP("PhoneKind", "File"),
         .files = "*"},
        {.type = u"location"_s,
         .icon = u"mark-location"_s,
         .label = QT_TRANSLATE_NOOP("PhoneKind", "&Location…"),
         .name = QT_TRANSLATE_NOOP("PhoneKind", "Location"),
         .schema = locationSchema(),
         .numbers = {u"Location_X"_s, u"Location_Y"_s, u"Scale"_s}},
        {.type = u"link"_s,
         .icon = u"insert-link"_s,
         .label = QT_TRANSLATE_NOOP("PhoneKind", "Lin&k…"),
         .name = QT_TRANSLATE_NOOP("PhoneKind", "Link"),
         .schema = linkSchema()},
        {.type = u"event"_s,
         .event = u"enter_agent"_s,
         .icon = u"dialog-messages"_s,
         .label = QT_TRANSLATE_NOOP("PhoneKind", "&Enter the application"),
         .name = QT_TRANSLATE_NOOP("PhoneKind", "Entering the application"),
         .note = QT_TRANSLATE_NOOP("PhoneKind", "You entered the application")},
        {.type = u"event"_s,
         .event = u"subscribe"_s,
         .icon = u"list-add-user"_s,
         .label = QT_TRANSLATE_NOOP("PhoneKind", "&Subscribe"),
         .name = QT_TRANSLATE_NOOP("PhoneKind", "Subscribing"),
         .note = QT_TRANSLATE_NOOP("PhoneKind", "You subscribed")},
        {.type = u"event"_s,
         .event = u"unsubscribe"_s,
         .icon = u"list-remove-user"_s,
         .label = QT_TRANSLATE_NOOP("PhoneKind", "&Unsubscribe"),
         .name = QT_TRANSLATE_NOOP("PhoneKind", "Unsubscribing"),
         .note = QT_TRANSLATE_NOOP("PhoneKind", "You unsubscribed")},
    };
    return kinds;
}

const PhoneKind *phoneKind(const QString &type, const QString &event)
{
    const QList<PhoneKind> &kinds = phoneKinds();
    const auto found = std::ranges::find_if(
        kinds, [&](const PhoneKind &kind) { return kind.type == type && kind.event == event; });
    return found == kinds.end() ? nullptr : &*found;
}

const PhoneKind &kindOfFile(const QString &name)
{
    const auto fits = [&name](const PhoneKind &kind) {
        if (kind.files == nullptr)
            return false;
        const QStringList patterns = QString::fromLatin1(kind.files).split(u' ');
        return QDir::match(patterns, name);
    };
    return *std::ranges::find_if(phoneKinds(), fits); // "*" fits at the latest
}

QString phoneKindText(const char *source)
{
    return source == nullptr ? QString() : QCoreApplication::translate("PhoneKind", source);
}

QJsonObject pushOf(const PhoneKind &kind, const Values &values)
{
    QJsonObject push{{u"type"_s, kind.type}};
    if (!kind.event.isEmpty()) {
        push.insert("Event"_L1, kind.event);
        push.insert("EventKey"_L1, QString()); // the platform writes it, though it is empty
    }
    for (const Field &field : kind.schema) {
        const QString value = values.value(field.key);
        push.insert(field.key, jsonOf(kind, field.key, value.isEmpty() ? field.standard : value));
    }
    return push;
}

Values valuesOf(const PhoneKind &kind, const QJsonObject &push)
{
    Values values;
    for (const Field &field : kind.schema)
        values.insert(field.key, push.value(field.key).toVariant().toString());
    return values;
}

Values standardsOf(const Schema &schema)
{
    Values values;
    for (const Field &field : schema)
        values.insert(field.key, field.standard);
    return values;
}

} // namespace ewc::ui
