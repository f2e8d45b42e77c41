// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/directoryindex.h"

#include "core/base/pinyin.h"
#include "ui/recipients/searchkey.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ewc::ui {

using Kind = Recipient::Kind;

struct DirectoryIndex::Data
{
    /*! Somebody who can be found. */
    struct Entry
    {
        Recipient recipient;
        QString name;
        SearchKey key;
    };

    wecom::CompanyDirectory directory;
    std::vector<Entry> entries; ///< departments, tags, then members, each in the directory's order
    QHash<Recipient, qsizetype> places; ///< in entries
    QMultiHash<QString, qsizetype> named; ///< folded name → place in entries
    QHash<int, QList<int>> children; ///< department → those directly below it
    QHash<int, QList<qsizetype>> membersOf; ///< department → places in members, directly in it
    QHash<QString, qsizetype> members; ///< folded id → place in members
    QHash<int, qsizetype> tags; ///< id → place in tags
    QHash<Recipient, qsizetype> sizes; ///< of departments and tags, in members

    void add(const Recipient &recipient, const QString &name, PinyinReader &pinyin);
    void reach(int department, QSet<int> &seen, std::vector<bool> &reached) const;
    void reach(const Recipient &recipient, QSet<int> &seen, std::vector<bool> &reached) const;
    [[nodiscard]] qsizetype reach(const QList<Recipient> &recipients) const;
    [[nodiscard]] const Entry *entry(const Recipient &recipient) const
    {
        const auto place = places.constFind(recipient);
        return place == places.cend() ? nullptr : &entries[static_cast<std::size_t>(*place)];
    }
};

void DirectoryIndex::Data::add(const Recipient &recipient, const QString &name,
                               PinyinReader &pinyin)
{
    if (places.contains(recipient))
        return;
    const auto place = static_cast<qsizetype>(entries.size());
    places.insert(recipient, place);
    if (!name.isEmpty())
        named.insert(name.toCaseFolded(), place);
    entries.push_back({.recipient = recipient,
                       .name = name,
                       .key = SearchKey(recipient.id, name, pinyin.syllables(name))});
}

void DirectoryIndex::Data::reach(int department, QSet<int> &seen, std::vector<bool> &reached) const
{
    QList<int> open{department};
    while (!open.isEmpty()) {
        const int next = open.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        for (const qsizetype member : membersOf.value(next))
            reached[static_cast<std::size_t>(member)] = true;
        open.append(children.value(next));
    }
}

void DirectoryIndex::Data::reach(const Recipient &recipient, QSet<int> &seen,
                                 std::vector<bool> &reached) const
{
    const auto reachUser = [&](const QString &userId) {
        if (const auto at = members.constFind(userId.toCaseFolded()); at != members.cend())
            reached[static_cast<std::size_t>(*at)] = true;
    };
    switch (recipient.kind) {
    case Kind::Everybody:
        reached.assign(reached.size(), true);
        break;
    case Kind::Member:
        reachUser(recipient.id);
        break;
    case Kind::Department:
        reach(recipient.id.toInt(), seen, reached);
        break;
    case Kind::Tag:
        if (const auto at = tags.constFind(recipient.id.toInt()); at != tags.cend()) {
            for (const QString &userId : directory.tags.at(*at).users)
                reachUser(userId);
        }
        break;
    case Kind::Chat:
        break;
    }
}

qsizetype DirectoryIndex::Data::reach(const QList<Recipient> &recipients) const
{
    std::vector<bool> reached(static_cast<std::size_t>(directory.members.size()));
    QSet<int> seen;
    for (const Recipient &recipient : recipients)
        reach(recipient, seen, reached);
    return std::count(reached.begin(), reached.end(), true);
}

DirectoryIndex::DirectoryIndex()
    : d(std::make_shared<Data>())
{
}

DirectoryIndex::DirectoryIndex(wecom::CompanyDirectory directory)
{
    auto data = std::make_shared<Data>();
    PinyinReader pinyin;
    data->directory = std::move(directory);
    const wecom::CompanyDirectory &known = data->directory;
    data->entries.reserve(static_cast<std::size_t>(known.departments.size() + known.tags.size()
                                                   + known.members.size()));
    for (const wecom::Department &department : known.departments) {
        data->add({.kind = Kind::Department, .id = QString::number(department.id)}, department.name,
                  pinyin);
        data->children[department.parentId].append(department.id);
    }
    for (qsizetype at = 0; at < known.tags.size(); ++at) {
        const wecom::Tag &tag = known.tags.at(at);
        data->add({.kind = Kind::Tag, .id = QString::number(tag.id)}, tag.name, pinyin);
        data->tags.insert(tag.id, at);
    }
    for (qsizetype at = 0; at < known.members.size(); ++at) {
        const wecom::Member &member = known.members.at(at);
        data->add({.kind = Kind::Member, .id = member.userId}, member.name, pinyin);
        data->members.insert(member.userId.toCaseFolded(), at);
        for (const int department : member.departments)
            data->membersOf[department].append(at);
    }
    for (const Data::Entry &entry : data->entries) {
        if (entry.recipient.kind != Kind::Member)
            data->sizes.insert(entry.recipient, data->reach({entry.recipient}));
    }
    d = std::move(data);
}

const wecom::CompanyDirectory &DirectoryIndex::directory() const
{
    return d->directory;
}

bool DirectoryIndex::isEmpty() const
{
    return d->entries.empty();
}

DirectoryHits DirectoryIndex::find(const QString &text, qsizetype limit,
                                   const QList<Recipient> &preferred) const
{
    const SearchText wanted(text);
    if (wanted.isEmpty())
        return {};
    QHash<qsizetype, qsizetype> preference; // place → position
    for (const Recipient &recipient : preferred) {
        if (const auto place = d->places.constFind(recipient); place != d->places.cend())
            preference.insert(*place, preference.size());
    }

    struct Hit
    {
        int rank;
        qsizetype preference;
        qsizetype length; ///< of the name: the shorter, the more of it was typed
        qsizetype place;

        auto operator<=>(const Hit &) const = default;
    };
    std::vector<Hit> hits;
    for (std::size_t at = 0; at < d->entries.size(); ++at) {
        const Data::Entry &entry = d->entries[at];
        const auto rank = entry.key.match(wanted);
        if (!rank)
            continue;
        const auto place = static_cast<qsizetype>(at);
        hits.push_back({.rank = static_cast<int>(*rank),
                        .preference = preference.value(place, preference.size()),
                        .length = entry.name.size(),
                        .place = place});
    }
    const auto shown = std::min<std::size_t>(hits.size(), static_cast<std::size_t>(limit));
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(shown), hits.end());
    DirectoryHits found{.total = static_cast<qsizetype>(hits.size())};
    for (std::size_t at = 0; at < shown; ++at)
        found.recipients.append(d->entries[static_cast<std::size_t>(hits[at].place)].recipient);
    return found;
}

std::optional<Recipient> DirectoryIndex::named(const QString &text) const
{
    const QString name = text.trimmed();
    if (const auto possible = Recipient::fromText(name); possible && contains(*possible))
        return spelled(*possible);
    const QList<qsizetype> places = d->named.values(name.toCaseFolded());
    if (places.size() != 1)
        return std::nullopt;
    return d->entries[static_cast<std::size_t>(places.first())].recipient;
}

bool DirectoryIndex::contains(const Recipient &recipient) const
{
    return d->places.contains(recipient);
}

QString DirectoryIndex::nameOf(const Recipient &recipient) const
{
    const Data::Entry *entry = d->entry(recipient);
    return entry == nullptr ? QString() : entry->name;
}

Recipient DirectoryIndex::spelled(const Recipient &recipient) const
{
    const Data::Entry *entry = d->entry(recipient);
    return entry == nullptr ? recipient : entry->recipient;
}

QStringList DirectoryIndex::departmentsOf(const QString &userId) const
{
    const auto at = d->members.constFind(userId.toCaseFolded());
    if (at == d->members.cend())
        return {};
    QStringList names;
    for (const int id : d->directory.members.at(*at).departments) {
        const QString name = nameOf({.kind = Kind::Department, .id = QString::number(id)});
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

qsizetype DirectoryIndex::sizeOf(const Recipient &recipient) const
{
    return d->sizes.value(recipient);
}

qsizetype DirectoryIndex::reach(const QList<Recipient> &recipients) const
{
    return d->reach(recipients);
}

} // namespace ewc::ui
