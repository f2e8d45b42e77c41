// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/condition.h"

#include <QCoreApplication>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! Degrees. */
struct Place
{
    double latitude = 0;
    double longitude = 0;
};

/*! Metres between two places: along a great circle of a round earth, a few in a thousand off. */
double distance(Place one, Place other)
{
    constexpr double EarthRadius = 6'371'000;
    constexpr double Radian = std::numbers::pi / 180;
    const double phi = std::sin((other.latitude - one.latitude) * Radian / 2);
    const double lambda = std::sin((other.longitude - one.longitude) * Radian / 2);
    const double h =
        phi * phi
        + std::cos(one.latitude * Radian) * std::cos(other.latitude * Radian) * lambda * lambda;
    return 2 * EarthRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

/*! The place that stands in these fields of \a message. */
std::optional<Place> placeIn(const IncomingMessage &message, QStringView latitude,
                             QStringView longitude)
{
    bool hasLatitude = false;
    bool hasLongitude = false;
    const Place place{.latitude = message.value(latitude).toDouble(&hasLatitude),
                      .longitude = message.value(longitude).toDouble(&hasLongitude)};
    const bool isOnEarth = std::abs(place.latitude) <= 90 && std::abs(place.longitude) <= 180;
    return hasLatitude && hasLongitude && isOnEarth ? std::optional(place) : std::nullopt;
}

/*! Where the member is, or what was chosen: from a message, or one of the two events. */
std::optional<Place> placeOf(const IncomingMessage &message)
{
    if (const auto place = placeIn(message, u"Location_X", u"Location_Y"))
        return place;
    if (const auto place = placeIn(message, u"Latitude", u"Longitude"))
        return place;
    return placeIn(message, u"SendLocationInfo.Location_X", u"SendLocationInfo.Location_Y");
}

class IsWithin final : public Condition
{
public:
    IsWithin(Place centre, double metres)
        : m_centre(centre)
        , m_metres(metres)
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        const std::optional<Place> place = placeOf(question.message());
        return place && distance(*place, m_centre) <= m_metres;
    }

private:
    Place m_centre;
    double m_metres;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    const QJsonValue latitude = parameters.value("latitude"_L1);
    const QJsonValue longitude = parameters.value("longitude"_L1);
    const QJsonValue metres = parameters.value("radius"_L1);
    if (!latitude.isDouble() || !longitude.isDouble() || !metres.isDouble())
        return failure(
            ErrorKind::InvalidInput,
            schemaText(QT_TRANSLATE_NOOP("Schema", "Say where it is, and how far from there.")));
    return std::make_unique<IsWithin>(
        Place{.latitude = latitude.toDouble(), .longitude = longitude.toDouble()},
        metres.toDouble());
}

Field degrees(const QString &key, const char *label, const char *help, qint64 most)
{
    constexpr qint64 Million = 1'000'000;
    return {.key = key,
            .label = label,
            .help = help,
            .kind = Field::Kind::Number,
            .isRequired = true,
            .minimum = -most * Million,
            .maximum = most * Million,
            .decimals = 6};
}

} // namespace

ConditionType location()
{
    return {
        .id = u"location"_s,
        .group = PartGroup::Message,
        .label = QT_TRANSLATE_NOOP("Schema", "Place within a circle"),
        .help = QT_TRANSLATE_NOOP("Schema", "Holds if a place was sent, or the phone told where "
                                            "the member is, and it is near."),
        .sentence = QT_TRANSLATE_NOOP(
            "Rules", "the place is within {radius} metres of {latitude}, {longitude}"),
        .schema = {degrees(u"latitude"_s, QT_TRANSLATE_NOOP("Schema", "Latitude"),
                           QT_TRANSLATE_NOOP("Schema", "Degrees north, such as 39.904."), 90),
                   degrees(u"longitude"_s, QT_TRANSLATE_NOOP("Schema", "Longitude"),
                           QT_TRANSLATE_NOOP("Schema", "Degrees east, such as 116.407."), 180),
                   {.key = u"radius"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Within"),
                    .help = QT_TRANSLATE_NOOP("Schema", "How far away at most."),
                    .kind = Field::Kind::Number,
                    .isRequired = true,
                    .minimum = 1,
                    .maximum = 20'000'000,
                    .unit = QT_TRANSLATE_NOOP("Schema", "metres")}},
        .create = create,
    };
}

} // namespace ewc
