// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/fault.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr int MaxDelay = 300'000; // milliseconds; what the sandbox's server waits for a handler
constexpr std::array Keys{"target"_L1, "path"_L1,     "count"_L1, "probability"_L1, "errcode"_L1,
                          "status"_L1, "delay_ms"_L1, "drop"_L1,  "body"_L1};

/*! The whole number at \a key; nothing if there is none; an error if it is not in the range. */
Result<std::optional<int>> integer(const QJsonObject &json, QLatin1StringView key, int lowest,
                                   int highest)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(lowest - 1.0);
    if (number < lowest || number > highest || number != static_cast<int>(number))
        return failure(
            ErrorKind::InvalidInput,
            u"%1 has to be a whole number from %2 to %3"_s.arg(key).arg(lowest).arg(highest));
    return static_cast<int>(number);
}

Result<Fault::Drop> drop(const QJsonObject &json)
{
    const QJsonValue value = json.value("drop"_L1);
    if (value.isUndefined())
        return Fault::Drop::Never;
    if (value == "before"_L1)
        return Fault::Drop::Before;
    if (value == "after"_L1)
        return Fault::Drop::After;
    return failure(ErrorKind::InvalidInput, u"drop has to be before or after"_s);
}

Result<> checkStrings(const QJsonObject &json)
{
    for (const QString &key : json.keys()) {
        if (std::find(Keys.begin(), Keys.end(), key) == Keys.end())
            return failure(ErrorKind::InvalidInput, u"%1 is not a key of a fault"_s.arg(key));
    }
    for (const auto key : {"path"_L1, "body"_L1}) {
        if (json.contains(key) && !json.value(key).isString())
            return failure(ErrorKind::InvalidInput, u"%1 has to be a string"_s.arg(key));
    }
    return {};
}

Result<> readNumbers(const QJsonObject &json, Fault &fault)
{
    const auto count = integer(json, "count"_L1, 1, std::numeric_limits<int>::max());
    if (!count)
        return tl::unexpected(count.error());
    const auto errcode = integer(json, "errcode"_L1, -100'000'000, 100'000'000);
    if (!errcode)
        return tl::unexpected(errcode.error());
    const auto status = integer(json, "status"_L1, 100, 599);
    if (!status)
        return tl::unexpected(status.error());
    const auto delay = integer(json, "delay_ms"_L1, 0, MaxDelay);
    if (!delay)
        return tl::unexpected(delay.error());
    const double probability =
        json.value("probability"_L1).toDouble(json.contains("probability"_L1) ? 0 : 1);
    if (!(probability > 0 && probability <= 1))
        return failure(ErrorKind::InvalidInput, u"probability has to be above 0 and at most 1"_s);

    fault.count = *count;
    fault.errcode = *errcode;
    fault.status = *status;
    fault.delay = std::chrono::milliseconds(delay->value_or(0));
    fault.probability = probability;
    return {};
}

} // namespace

Result<Fault> Fault::fromJson(const QJsonObject &json)
{
    Fault fault;
    const QJsonValue target = json.value("target"_L1);
    if (target != "api"_L1 && target != "callback"_L1)
        return failure(ErrorKind::InvalidInput, u"target has to be api or callback"_s);
    fault.target = target == "api"_L1 ? Target::Api : Target::Callback;

    if (const auto valid = checkStrings(json); !valid)
        return tl::unexpected(valid.error());
    if (const auto valid = readNumbers(json, fault); !valid)
        return tl::unexpected(valid.error());
    const auto dropped = sandbox::drop(json);
    if (!dropped)
        return tl::unexpected(dropped.error());
    if (fault.target == Target::Callback && fault.errcode)
        return failure(ErrorKind::InvalidInput, u"a callback is not answered with an errcode"_s);

    fault.drop = *dropped;
    fault.path = json.value("path"_L1).toString().toUtf8();
    if (json.contains("body"_L1))
        fault.body = json.value("body"_L1).toString().toUtf8();
    if (!fault.count && !json.contains("probability"_L1))
        fault.count = 1;

    const bool saysNothing =
        !fault.replacesAnswer() && fault.drop == Drop::Never && fault.delay.count() == 0;
    if (saysNothing && fault.target == Target::Api)
        fault.errcode = -1; // the platform's "system busy"
    else if (saysNothing)
        fault.status = 503;
    return fault;
}

FaultTable::FaultTable(quint32 seed)
    : m_random(seed)
{
}

void FaultTable::arm(const Fault &fault)
{
    m_faults.append(fault);
}

void FaultTable::clear()
{
    m_faults.clear();
}

std::optional<Fault> FaultTable::take(Fault::Target target, const QByteArray &path)
{
    const auto hit = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &fault) {
        return fault.target == target && (fault.path.isEmpty() || fault.path == path)
               && (fault.probability >= 1 || m_random.generateDouble() < fault.probability);
    });
    if (hit == m_faults.end())
        return std::nullopt;

    const Fault fault = *hit;
    if (hit->count && --*hit->count == 0)
        m_faults.erase(hit);
    return fault;
}

} // namespace ewc::sandbox
