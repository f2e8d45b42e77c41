// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/apianswer.h"
#include "core/sandbox/directory.h"

#include <QHash>
#include <QStringList>

namespace ewc::sandbox {

/*! A group that an application made. */
struct GroupChat
{
    QString id;
    QString name;
    QString owner;
    QStringList users;
    bool isForeign = false; ///< another application made it

    [[nodiscard]] QJsonObject toJson() const;
};

/*!
    The groups there are; one of them, "otherappchat", belongs to another application. Source:
    WeCom documents 90245 to 90248.
*/
class GroupChats final
{
public:
    explicit GroupChats(const Directory &directory);

    /*!
        Answers appchat/create. Codes: 86001 (chatid), 86215 (there already), 86005 (owner not in
        it), 86006 (not 2 to 2000 members), 86216 (unknown member).
    */
    [[nodiscard]] ApiAnswer create(const QJsonObject &request);
    /*! Answers appchat/update, for a chat that find() has found; codes as create(). */
    [[nodiscard]] ApiAnswer update(const QJsonObject &request);
    /*! 0, or why the application cannot use \a id: 86001, 40050 (unknown), 86008 (another's). */
    [[nodiscard]] int error(const QString &id) const;
    /*! The group \a id, which error() has nothing against. */
    [[nodiscard]] const GroupChat &chat(const QString &id) const { return *m_chats.find(id); }

private:
    /*! Adds those that \a request names at \a key to \a users; an errcode or 0. */
    [[nodiscard]] int read(const QJsonObject &request, QLatin1StringView key,
                           QStringList &users) const;
    [[nodiscard]] int check(GroupChat &chat) const;

    const Directory &m_directory;
    QHash<QString, GroupChat> m_chats; ///< by id
};

} // namespace ewc::sandbox
