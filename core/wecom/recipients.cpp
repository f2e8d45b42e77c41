// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/recipients.h"

#include "core/base/schema.h"
#include "core/base/utf8size.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr qsizetype MaxUsers = 1000;
constexpr qsizetype MaxParties = 100;
constexpr qsizetype MaxTags = 100;
constexpr qsizetype LongestId = 64; // bytes, of a userid; the others are numbers

tl::unexpected<Error> refusal(int code, const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, code, sentence);
}

struct ListRules
{
    QLatin1StringView name;
    qsizetype limit;
    int tooManyCode;
    int badIdCode;
};

/*! A vertical bar parts the ids on the wire; blanks and control characters are in none. */
bool isId(const QString &id)
{
    return utf8Size(id) <= LongestId && QStringView(id).isValidUtf16()
           && std::ranges::none_of(id, [](QChar c) {
                  return c.isSpace() || c == u'|' || c.category() == QChar::Other_Control;
              });
}

Result<> checkList(const QStringList &ids, const ListRules &rules)
{
    if (ids.size() > rules.limit)
        return refusal(
            rules.tooManyCode,
            schemaText(QT_TRANSLATE_NOOP("Schema", "%1 names %2 recipients, but %3 are the most of "
                                                   "one message: send it in several."))
                .arg(rules.name)
                .arg(ids.size())
                .arg(rules.limit));
    if (ids.contains(QString()))
        return refusal(40035,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "%1 holds an empty id: take it out."))
                           .arg(rules.name));
    const auto wrong = std::ranges::find_if_not(ids, isId);
    if (wrong != ids.end())
        return refusal(
            rules.badIdCode,
            schemaText(QT_TRANSLATE_NOOP("Schema", "%1: id number %2 is none. An id has at most %3 "
                                                   "bytes, no spaces and no |."))
                .arg(rules.name)
                .arg(wrong - ids.begin() + 1)
                .arg(LongestId));
    return {};
}

Result<> checkAll(const Recipients &recipients)
{
    if (recipients.users.size() > 1 && recipients.users.contains(u"@all"_s))
        return refusal(40035, schemaText(QT_TRANSLATE_NOOP(
                                  "Schema", "touser holds @all, which is everybody, and others "
                                            "beside it: take the others out.")));
    return {};
}

Result<> checkChat(const Recipients &recipients)
{
    static const QRegularExpression allowed(u"^[0-9a-zA-Z]{1,32}\\z"_s);
    if (!recipients.users.isEmpty() || !recipients.parties.isEmpty() || !recipients.tags.isEmpty())
        return refusal(40035, schemaText(QT_TRANSLATE_NOOP(
                                  "Schema", "A message goes to a group chat or to members, not to "
                                            "both: send it twice.")));
    if (!allowed.match(recipients.chat).hasMatch())
        return refusal(
            86001, schemaText(QT_TRANSLATE_NOOP(
                                  "Schema", "The id of the group chat has %1 characters; it has 1 "
                                            "to 32, which are letters and digits."))
                       .arg(recipients.chat.size()));
    return {};
}

} // namespace

Result<> checkRecipients(const Recipients &recipients, Channel channel)
{
    if (channel == Channel::Robot)
        return {}; // its key names the group
    if (channel == Channel::GroupChat || !recipients.chat.isEmpty())
        return checkChat(recipients);
    if (recipients.isEmpty())
        return refusal(82001, schemaText(QT_TRANSLATE_NOOP(
                                  "Schema", "There is no recipient: name a member, a department "
                                            "or a tag.")));
    return checkList(recipients.users, {"touser"_L1, MaxUsers, 40032, 40003})
        .and_then([&] {
            return checkList(recipients.parties, {"toparty"_L1, MaxParties, 82002, 40066});
        })
        .and_then([&] {
            return checkList(recipients.tags, {"totag"_L1, MaxTags, 82003, 40068});
        })
        .and_then([&] { return checkAll(recipients); });
}

} // namespace ewc::wecom
