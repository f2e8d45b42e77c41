// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/fieldpath.h"

#include "core/base/jsonpath.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LongestName = 64; // of what a schema does not know, and somebody else wrote

QString nameOf(const Field &field)
{
    return field.label == nullptr ? field.key : schemaText(field.label);
}

} // namespace

QString labelAt(const Schema &schema, const QString &path)
{
    const qsizetype bracket = path.indexOf(u'[');
    const auto field =
        std::ranges::find(schema, bracket < 0 ? path : path.first(bracket), &Field::key);
    if (field == schema.end())
        return path.left(LongestName);
    if (bracket < 0)
        return nameOf(*field);
    const qsizetype close = path.indexOf(u']', bracket);
    const QString entry = QCoreApplication::translate("Rules", QT_TRANSLATE_NOOP("Rules", "%1 %2"))
                              .arg(nameOf(*field))
                              .arg(path.mid(bracket + 1, close - bracket - 1).toLongLong() + 1);
    if (close + 2 >= path.size())
        return entry;
    return QCoreApplication::translate("Rules", QT_TRANSLATE_NOOP("Rules", "%1, %2"))
        .arg(entry, labelAt(field->items, path.sliced(close + 2)));
}

void forEachText(const Schema &schema, const QJsonObject &json,
                 const std::function<void(const Field &, const QString &, const QString &)> &take)
{
    for (const Field &field : schema) {
        const QJsonValue value = valueAt(json, field.key);
        if (value.isString()) {
            take(field, field.key, value.toString());
            continue;
        }
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString path = u"%1[%2]"_s.arg(field.key).arg(i);
            if (list.at(i).isString())
                take(field, path, list.at(i).toString());
            else
                forEachText(field.items, list.at(i).toObject(),
                            [&](const Field &inner, const QString &key, const QString &text) {
                                take(inner, path + u'.' + key, text);
                            });
        }
    }
}

} // namespace ewc
