// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/recipientbook.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ewc::ui {

using Kind = Recipient::Kind;

namespace {

bool contains(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

QList<Recipient> allOf(Kind kind, const wecom::CompanyDirectory &directory)
{
    QList<Recipient> all;
    if (kind == Kind::Member) {
        for (const wecom::Member &member : directory.members)
            all.append({.kind = kind, .id = member.userId});
    } else if (kind == Kind::Department) {
        for (const wecom::Department &department : directory.departments)
            all.append({.kind = kind, .id = QString::number(department.id)});
    } else if (kind == Kind::Tag) {
        for (const wecom::Tag &tag : directory.tags)
            all.append({.kind = kind, .id = QString::number(tag.id)});
    }
    return all;
}

} // namespace

DirectoryHits RecipientBook::find(const QString &text, qsizetype limit,
                                  const QList<Recipient> &preferred) const
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return {};
    DirectoryHits hits;
    const Recipient everybody{.kind = Kind::Everybody};
    // "@all" is what the platform calls it; in words it is what the list shows.
    if (everybody.toText().startsWith(wanted, Qt::CaseInsensitive)
        || (wanted.size() > 1 && contains(title(everybody), wanted)))
        hits.recipients.append(everybody);
    for (const GroupChat &chat : m_chats) {
        if (contains(chat.name, wanted) || contains(chat.id, wanted))
            hits.recipients.append({.kind = Kind::Chat, .id = chat.id});
    }
    hits.total = hits.recipients.size();
    const DirectoryHits more = m_directory.find(text, limit, preferred);
    hits.recipients = (hits.recipients + more.recipients)
                          .first(std::min(limit, hits.total + more.recipients.size()));
    hits.total += more.total;
    return hits;
}

DirectoryHits RecipientBook::findOnly(Kind kind, const QString &text, qsizetype limit) const
{
    const QString wanted = text.trimmed();
    DirectoryHits hits;
    if (wanted.isEmpty()) {
        hits.recipients = allOf(kind, m_directory.directory());
    } else {
        const qsizetype most = std::numeric_limits<int>::max(); // the others are in between
        hits.recipients = m_directory.find(wanted, most).recipients;
        hits.recipients.removeIf([kind](const Recipient &hit) { return hit.kind != kind; });
    }
    hits.total = hits.recipients.size();
    hits.recipients.resize(std::min(limit, hits.total));
    return hits;
}

std::optional<Recipient> RecipientBook::namedOnly(Kind kind, const QString &text) const
{
    const Recipient byId{.kind = kind, .id = text.trimmed()};
    if (m_directory.contains(byId))
        return m_directory.spelled(byId);
    const auto found = m_directory.named(text);
    return found && found->kind == kind ? found : std::nullopt;
}

std::optional<Recipient> RecipientBook::named(const QString &text) const
{
    const QString name = text.trimmed();
    for (const GroupChat &chat : m_chats) {
        if (chat.id == name || (!chat.name.isEmpty() && chat.name == name))
            return Recipient{.kind = Kind::Chat, .id = chat.id};
    }
    return m_directory.named(name);
}

bool RecipientBook::isKnown(const Recipient &recipient) const
{
    switch (recipient.kind) {
    case Kind::Everybody:
        return true;
    case Kind::Chat:
        return m_chats.isEmpty()
               || std::any_of(m_chats.cbegin(), m_chats.cend(),
                              [&](const GroupChat &chat) { return chat.id == recipient.id; });
    case Kind::Member:
    case Kind::Department:
    case Kind::Tag:
        break;
    }
    return m_directory.isEmpty() || m_directory.contains(recipient);
}

QString RecipientBook::title(const Recipient &recipient) const
{
    switch (recipient.kind) {
    case Kind::Everybody:
        return tr("Everybody");
    case Kind::Chat:
        for (const GroupChat &chat : m_chats) {
            if (chat.id == recipient.id && !chat.name.isEmpty())
                return chat.name;
        }
        return recipient.id;
    case Kind::Member:
    case Kind::Department:
    case Kind::Tag:
        break;
    }
    if (const QString name = m_directory.nameOf(recipient); !name.isEmpty())
        return name;
    switch (recipient.kind) {
    case Kind::Department:
        return tr("Department %1").arg(recipient.id);
    case Kind::Tag:
        return tr("Tag %1").arg(recipient.id);
    default:
        return recipient.id;
    }
}

QString RecipientBook::detail(const Recipient &recipient) const
{
    const bool hasName = title(recipient) != recipient.id;
    const auto members = [&] { return membersText(m_directory.sizeOf(recipient)); };
    const auto join = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    };
    switch (recipient.kind) {
    case Kind::Everybody:
        return tr("all who can see the application");
    case Kind::Chat:
        return join({tr("group chat"), hasName ? recipient.id : QString()});
    case Kind::Member:
        return join({hasName ? recipient.id : QString(),
                     m_directory.departmentsOf(recipient.id).join(u", "_s)});
    case Kind::Department:
        return join({tr("department"), members()});
    case Kind::Tag:
        return join({tr("tag"), members()});
    }
    return {};
}

QString RecipientBook::membersText(qsizetype count)
{
    return count == 1 ? tr("1 member") : tr("%1 members").arg(QLocale().toString(count));
}

QString RecipientBook::iconName(Recipient::Kind kind)
{
    switch (kind) {
    case Kind::Everybody:
        return u"system-users"_s;
    case Kind::Member:
        return u"im-user"_s;
    case Kind::Department:
        return u"group"_s;
    case Kind::Tag:
        return u"tag"_s;
    case Kind::Chat:
        return u"dialog-messages"_s;
    }
    return {};
}

} // namespace ewc::ui
