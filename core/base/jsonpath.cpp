// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonpath.h"

#include <QJsonArray>

#include <limits>

namespace ewc {
namespace {

constexpr qsizetype Nowhere = std::numeric_limits<qsizetype>::max(); // behind the end of any list

/*! The first step of a path: a name, and an index behind it or -1. */
struct Step
{
    QString name;
    qsizetype index = -1;
    QStringView rest;
};

Step firstStep(QStringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    Step step{.rest = dot < 0 ? QStringView() : path.sliced(dot + 1)};
    QStringView first = dot < 0 ? path : path.first(dot);
    if (const qsizetype bracket = first.indexOf(u'['); bracket >= 0 && first.endsWith(u']')) {
        bool isNumber = false;
        step.index = first.sliced(bracket + 1).chopped(1).toLongLong(&isNumber);
        if (!isNumber || step.index < 0)
            step.index = Nowhere;
        first = first.first(bracket);
    }
    step.name = first.toString();
    return step;
}

QJsonValue changed(const QJsonValue &old, QStringView path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    QJsonObject object = old.toObject();
    setValueAt(object, path, value);
    return object.isEmpty() && value.isUndefined() ? QJsonValue(QJsonValue::Undefined)
                                                   : QJsonValue(object);
}

} // namespace

QJsonValue valueAt(const QJsonObject &object, QStringView path)
{
    const Step step = firstStep(path);
    QJsonValue value = object.value(step.name);
    if (step.index >= 0)
        value = value.toArray().at(step.index);
    return step.rest.isEmpty() ? value : valueAt(value.toObject(), step.rest);
}

void setValueAt(QJsonObject &object, QStringView path, const QJsonValue &value)
{
    const Step step = firstStep(path);
    if (step.index < 0) {
        // Removes the name if what is left is undefined.
        object[step.name] = changed(object.value(step.name), step.rest, value);
        return;
    }
    QJsonArray list = object.value(step.name).toArray();
    if (step.index >= list.size())
        return;
    const QJsonValue entry = changed(list.at(step.index), step.rest, value);
    if (entry.isUndefined())
        list.removeAt(step.index);
    else
        list[step.index] = entry;
    object[step.name] = list;
}

} // namespace ewc
