// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr qsizetype MaxPathSize = 1024; // characters
constexpr qsizetype MaxFields = 4096;

/*! Appends the values in \a value, which stands at \a path, to \a fields; false at a limit. */
bool flatten(const QString &path, const QJsonValue &value, IncomingMessage::Fields &fields)
{
    if (path.size() > MaxPathSize || fields.size() >= MaxFields)
        return false;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString inner = path.isEmpty() ? it.key() : path + u'.' + it.key();
            if (!flatten(inner, it.value(), fields))
                return false;
        }
        return true;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [&path, &fields](const QJsonValue &item) {
            return flatten(path, item, fields);
        });
    }
    fields.emplaceBack(path, value.toVariant().toString());
    return true;
}

} // namespace

Result<IncomingMessage::Fields> readJsonFields(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    IncomingMessage::Fields fields;
    if (!document.isObject())
        return failure(ErrorKind::InvalidInput, -40002, u"the text is no JSON object"_s);
    if (!flatten({}, document.object(), fields))
        return failure(ErrorKind::InvalidInput, -40002, u"the JSON is too deep or too large"_s);
    return fields;
}

} // namespace ewc::wecom
