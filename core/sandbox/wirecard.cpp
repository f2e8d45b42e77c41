// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/wirecard.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr std::array Numbers{"type"_L1, "desc_color"_L1, "style"_L1, "mode"_L1, "aspect_ratio"_L1};
constexpr std::array Flags{"disable"_L1, "is_checked"_L1};

/*! "HorizontalContentList" as "horizontal_content_list". */
QString jsonName(const QString &wireName)
{
    if (wireName == "CheckBox"_L1) // the one that is not written by the rule
        return u"checkbox"_s;
    QString name;
    for (const QChar letter : wireName) {
        if (letter.isUpper() && !name.isEmpty())
            name += u'_';
        name += letter.toLower();
    }
    return name;
}

bool isOneOf(const auto &names, const QString &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

QJsonValue jsonValue(const QString &name, const QJsonValue &value)
{
    if (value.isObject())
        return fromWireCard(value.toObject());
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    if (isNumber && isOneOf(Numbers, name))
        return number;
    if (isOneOf(Flags, name))
        return value == "true"_L1 || value == "1"_L1;
    return value;
}

} // namespace

QJsonObject fromWireCard(const QJsonObject &xml)
{
    QJsonObject json;
    for (auto field = xml.begin(); field != xml.end(); ++field) {
        const QString name = jsonName(field.key());
        if (!name.endsWith("_list"_L1)) {
            json.insert(name, jsonValue(name, field.value()));
            continue;
        }
        const QJsonArray entries = field->isArray() ? field->toArray() : QJsonArray{field.value()};
        QJsonArray list;
        for (const QJsonValue entry : entries)
            list.append(jsonValue({}, entry));
        json.insert(name, list);
    }
    return json;
}

} // namespace ewc::sandbox
