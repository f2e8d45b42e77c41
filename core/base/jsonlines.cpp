// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonlines.h"

#include "core/base/jsonscan.h"

namespace ewc {
namespace {

/*! True if a step of a path ends before \a rest. */
bool isStepEnd(QStringView rest)
{
    return rest.isEmpty() || rest.front() == u'.' || rest.front() == u'[';
}

} // namespace

JsonLines::JsonLines(const QByteArray &json)
{
    JsonScan(json, *this).run();
}

int JsonLines::lineOf(QStringView path) const
{
    if (m_places.empty())
        return 1;
    const Place *place = &m_places.front();
    while (!path.isEmpty()) {
        const qsizetype next = step(*place, path);
        if (next < 0)
            break;
        place = &m_places[static_cast<std::size_t>(next)];
    }
    return place->line;
}

qsizetype JsonLines::step(const Place &place, QStringView &rest) const
{
    if (place.isList) {
        const qsizetype close = rest.indexOf(u']');
        bool isNumber = false;
        const qulonglong index = rest.startsWith(u'[') && close > 0
                                     ? rest.sliced(1, close - 1).toULongLong(&isNumber)
                                     : 0;
        if (!isNumber || index >= place.inner.size())
            return -1;
        rest = rest.sliced(close + 1);
        return place.inner[index];
    }
    const QStringView name = rest.startsWith(u'.') ? rest.sliced(1) : rest;
    // Names may hold dots and brackets themselves: the longest that fits is meant.
    qsizetype found = -1;
    qsizetype longest = -1;
    for (const qsizetype inner : place.inner) {
        const QString &key = m_places[static_cast<std::size_t>(inner)].key;
        if (key.size() > longest && name.startsWith(key) && isStepEnd(name.sliced(key.size()))) {
            found = inner;
            longest = key.size();
        }
    }
    if (found >= 0)
        rest = name.sliced(longest);
    return found;
}

} // namespace ewc
