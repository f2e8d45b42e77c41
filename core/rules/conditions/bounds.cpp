// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/bounds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

std::optional<double> numberOf(const Parameters &parameters, QLatin1StringView key)
{
    const QJsonValue value = parameters.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

Schema boundFields(qint64 maximum, const char *unit)
{
    return {{.key = u"atLeast"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "At least"),
             .help = QT_TRANSLATE_NOOP("Schema", "Empty: no matter how few."),
             .kind = Field::Kind::Number,
             .maximum = maximum,
             .unit = unit},
            {.key = u"atMost"_s,
             .label = QT_TRANSLATE_NOOP("Schema", "At most"),
             .help = QT_TRANSLATE_NOOP("Schema", "Empty: no matter how many."),
             .kind = Field::Kind::Number,
             .maximum = maximum,
             .unit = unit}};
}

Result<Bounds> Bounds::create(const Parameters &parameters)
{
    Bounds bounds;
    bounds.m_least = numberOf(parameters, "atLeast"_L1);
    bounds.m_most = numberOf(parameters, "atMost"_L1);
    if (!bounds.m_least && !bounds.m_most)
        return failure(
            ErrorKind::InvalidInput,
            schemaText(QT_TRANSLATE_NOOP("Schema", "Say how many at least or at most.")));
    if (bounds.m_least && bounds.m_most && *bounds.m_least > *bounds.m_most)
        return failure(
            ErrorKind::InvalidInput,
            schemaText(QT_TRANSLATE_NOOP("Schema", "“At least” is more than “at most”.")));
    return bounds;
}

bool Bounds::contain(double number) const
{
    return (!m_least || number >= *m_least) && (!m_most || number <= *m_most);
}

} // namespace ewc
