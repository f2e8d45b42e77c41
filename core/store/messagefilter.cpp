// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/messagefilter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr std::array Errors{Verdict::Partial, Verdict::Rejected, Verdict::Unknown, Verdict::Failed};

/*! As SQLite's LIKE does it: only ASCII letters have two cases. */
QString folded(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    }
    return text;
}

bool holds(const QString &text, const QString &foldedPart)
{
    return folded(text).contains(foldedPart);
}

/*! A pattern for LIKE that matches what holds \a part, whatever is in it. */
QString patternOf(QString part)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        part.replace(special, u'\\' + QString(special));
    return u'%' + part + u'%';
}

bool isAbout(const MessageRow &row, const QString &member)
{
    return row.direction == Direction::In ? row.from == member : row.to.contains(member);
}

constexpr auto AboutSql = "((direction = 0 AND sender = ?) OR (direction = 1 AND '|' || recipients "
                          "|| '|' LIKE ? ESCAPE '\\'))"_L1;

void addMember(SqlCondition &condition, const QString &member)
{
    condition.values << member << patternOf(u'|' + member + u'|');
}

SqlCondition textCondition(const MessageFilter &filter)
{
    const QString pattern = patternOf(filter.text);
    SqlCondition condition{
        .sql = u"(text LIKE ? ESCAPE '\\' OR (direction = 0 AND sender LIKE ? ESCAPE '\\') OR "
               "(direction = 1 AND recipients LIKE ? ESCAPE '\\')"_s,
        .values = {pattern, pattern, pattern}};
    for (const QString &member : filter.namedMembers) {
        condition.sql += " OR "_L1 + AboutSql;
        addMember(condition, member);
    }
    condition.sql += u')';
    return condition;
}

} // namespace

bool isError(Verdict verdict)
{
    return std::ranges::find(Errors, verdict) != Errors.end();
}

bool MessageFilter::matches(const MessageRow &row) const
{
    if (!account.isEmpty() && row.account != account)
        return false;
    if (!type.isEmpty() && row.type != type)
        return false;
    if (direction && row.direction != *direction)
        return false;
    if (isOnlyErrors && !isError(row.verdict))
        return false;
    if (!member.isEmpty() && !isAbout(row, member))
        return false;
    if (text.isEmpty())
        return true;
    const QString part = folded(text);
    const QString partner = row.direction == Direction::In ? row.from : row.to.join(u'|');
    return holds(row.text, part) || holds(partner, part)
           || std::ranges::any_of(namedMembers,
                                  [&row](const QString &named) { return isAbout(row, named); });
}

SqlCondition toSql(const MessageFilter &filter)
{
    SqlCondition all{.sql = u"1"_s, .values = {}};
    const auto add = [&all](const SqlCondition &one) {
        all.sql += u" AND "_s + one.sql;
        all.values += one.values;
    };
    if (!filter.account.isEmpty())
        add({u"account = ?"_s, {filter.account}});
    if (!filter.type.isEmpty())
        add({u"type = ?"_s, {filter.type}});
    if (filter.direction)
        add({u"direction = ?"_s, {static_cast<int>(*filter.direction)}});
    if (filter.isOnlyErrors) {
        QStringList numbers;
        for (const Verdict verdict : Errors)
            numbers.append(QString::number(static_cast<int>(verdict)));
        add({u"verdict IN (%1)"_s.arg(numbers.join(u',')), {}});
    }
    if (!filter.member.isEmpty()) {
        SqlCondition about{.sql = AboutSql, .values = {}};
        addMember(about, filter.member);
        add(about);
    }
    if (!filter.text.isEmpty())
        add(textCondition(filter));
    return all;
}

} // namespace ewc
