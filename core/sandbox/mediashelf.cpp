// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/mediashelf.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <numeric>

using namespace std::chrono_literals;

namespace ewc::sandbox {
namespace {

constexpr auto Lifetime = 72h;
constexpr qsizetype MaxBytes = 256 * 1024 * 1024;

QString randomId()
{
    std::array<quint32, 12> words{}; // 64 characters: as long as the platform's
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
            .toBase64(QByteArray::Base64UrlEncoding));
}

qsizetype totalSize(const QList<Medium> &media)
{
    return std::accumulate(
        media.cbegin(), media.cend(), qsizetype{0},
        [](qsizetype sum, const Medium &medium) { return sum + medium.data.size(); });
}

} // namespace

MediaShelf::MediaShelf(const Clock &clock)
    : m_clock(clock)
{
}

Medium MediaShelf::add(Medium medium)
{
    medium.id = randomId();
    medium.created = m_clock.now();
    m_media = media();
    m_media.append(medium);
    while (m_media.size() > 1 && totalSize(m_media) > MaxBytes)
        m_media.removeFirst();
    return medium;
}

std::optional<Medium> MediaShelf::find(const QString &id) const
{
    const QList<Medium> kept = media();
    const auto found = std::find_if(kept.cbegin(), kept.cend(),
                                    [&id](const Medium &medium) { return medium.id == id; });
    return found == kept.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Medium> MediaShelf::find(const QString &id, const QString &type,
                                       const QString &owner) const
{
    const auto medium = find(id);
    const bool isUsable = medium && medium->type == type && medium->owner == owner;
    return isUsable ? medium : std::nullopt;
}

QList<Medium> MediaShelf::media() const
{
    QList<Medium> kept;
    std::copy_if(m_media.cbegin(), m_media.cend(), std::back_inserter(kept),
                 [now = m_clock.now()](const Medium &medium) {
                     return medium.isPermanent || medium.created + Lifetime > now;
                 });
    return kept;
}

bool MediaShelf::expire(const QString &id)
{
    return m_media.removeIf([&id](const Medium &medium) { return medium.id == id; }) > 0;
}

} // namespace ewc::sandbox
