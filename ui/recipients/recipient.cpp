// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/recipient.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr auto Everybody = "@all"_L1;

struct Prefix
{
    QLatin1StringView text;
    Recipient::Kind kind;
};

// The first one of a kind is what we write.
constexpr Prefix Prefixes[] = {
    {"party:"_L1, Recipient::Kind::Department},
    {"department:"_L1, Recipient::Kind::Department},
    {"tag:"_L1, Recipient::Kind::Tag},
    {"chat:"_L1, Recipient::Kind::Chat},
};

bool isPossible(Recipient::Kind kind, const QString &id)
{
    // Source: WeCom document 96255 (userid), 90205 and 90210 (numbers), 90245 (chatid).
    static const QRegularExpression member(uR"(\A[0-9A-Za-z][0-9A-Za-z_.@-]{0,63}\z)"_s);
    static const QRegularExpression number(uR"(\A[1-9][0-9]{0,9}\z)"_s);
    static const QRegularExpression chat(uR"(\A[0-9A-Za-z_-]{1,64}\z)"_s);
    switch (kind) {
    case Recipient::Kind::Everybody:
        return id.isEmpty();
    case Recipient::Kind::Member:
        return member.match(id).hasMatch();
    case Recipient::Kind::Department:
    case Recipient::Kind::Tag:
        return number.match(id).hasMatch();
    case Recipient::Kind::Chat:
        return chat.match(id).hasMatch();
    }
    return false;
}

} // namespace

QString Recipient::toText() const
{
    if (kind == Kind::Everybody)
        return Everybody;
    for (const Prefix &prefix : Prefixes) {
        if (prefix.kind == kind)
            return prefix.text + id;
    }
    return id;
}

std::optional<Recipient> Recipient::fromText(const QString &text)
{
    Recipient recipient{.kind = Kind::Member, .id = text.trimmed()};
    if (recipient.id.compare(Everybody, Qt::CaseInsensitive) == 0)
        return Recipient{.kind = Kind::Everybody};
    for (const Prefix &prefix : Prefixes) {
        if (recipient.id.startsWith(prefix.text, Qt::CaseInsensitive)) {
            recipient = {.kind = prefix.kind, .id = recipient.id.sliced(prefix.text.size())};
            break;
        }
    }
    if (!isPossible(recipient.kind, recipient.id))
        return std::nullopt;
    return recipient;
}

size_t qHash(const Recipient &recipient, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(recipient.kind), recipient.id.toCaseFolded());
}

QList<Recipient> toList(const wecom::Recipients &recipients)
{
    QList<Recipient> list;
    for (const QString &user : recipients.users) {
        if (user.compare(Everybody, Qt::CaseInsensitive) == 0)
            list.append({.kind = Recipient::Kind::Everybody});
        else
            list.append({.kind = Recipient::Kind::Member, .id = user});
    }
    for (const QString &party : recipients.parties)
        list.append({.kind = Recipient::Kind::Department, .id = party});
    for (const QString &tag : recipients.tags)
        list.append({.kind = Recipient::Kind::Tag, .id = tag});
    if (!recipients.chat.isEmpty())
        list.append({.kind = Recipient::Kind::Chat, .id = recipients.chat});
    return list;
}

wecom::Recipients toRecipients(const QList<Recipient> &list)
{
    wecom::Recipients recipients;
    for (const Recipient &recipient : list) {
        switch (recipient.kind) {
        case Recipient::Kind::Everybody:
            recipients.users.append(Everybody);
            break;
        case Recipient::Kind::Member:
            recipients.users.append(recipient.id);
            break;
        case Recipient::Kind::Department:
            recipients.parties.append(recipient.id);
            break;
        case Recipient::Kind::Tag:
            recipients.tags.append(recipient.id);
            break;
        case Recipient::Kind::Chat:
            recipients.chat = recipient.id;
            break;
        }
    }
    return recipients;
}

} // namespace ewc::ui
