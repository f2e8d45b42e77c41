// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace ewc::ui {

/*! What members are called, as far as their directory may be read. A value; cheap to copy. */
class MemberNames final
{
public:
    using ByAccount = QHash<QString, QHash<QString, QString>>; ///< account → user id → name

    MemberNames() = default;
    explicit MemberNames(ByAccount names)
        : m_names(std::move(names))
    {
    }

    /*! The name of \a userId, or the id itself where there is no name. */
    [[nodiscard]] QString nameOf(const QString &account, const QString &userId) const
    {
        const auto members = m_names.constFind(account);
        return members == m_names.cend() ? userId : members->value(userId, userId);
    }

    /*! The ids of up to \a limit members, of any account, whose name holds \a text. */
    [[nodiscard]] QStringList idsNamed(const QString &text, qsizetype limit) const
    {
        QStringList ids;
        for (const auto &members : m_names) {
            for (const auto &[userId, name] : members.asKeyValueRange()) {
                if (ids.size() < limit && name.contains(text, Qt::CaseInsensitive))
                    ids.append(userId);
            }
        }
        return ids;
    }

    [[nodiscard]] const ByAccount &all() const { return m_names; }

    friend bool operator==(const MemberNames &, const MemberNames &) = default;

private:
    ByAccount m_names;
};

} // namespace ewc::ui
