// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace ewc::sandbox {

struct Member
{
    QString userId;
    QString name;
    QList<int> departments; ///< the first one is the main department
    QString position;
    bool leader = false; ///< of the main department
};

struct Department
{
    int id = 0;
    QString name;
    QString nameEn;
    int parentId = 0; ///< 0: the root
};

struct Tag
{
    int id = 0;
    QString name;
    QStringList users;
    QList<int> departments;
};

/*! The people of the sandbox's company; always the same ones, and as many more as are wanted. */
class Directory final
{
public:
    /*! Twelve members and \a further ones, m00001 and so on, spread over the departments. */
    explicit Directory(int further = 0);

    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    [[nodiscard]] const QList<Department> &departments() const { return m_departments; }
    [[nodiscard]] const QList<Tag> &tags() const { return m_tags; }

    /*! The member called \a userId in any mix of upper and lower case, or nothing. */
    [[nodiscard]] const Member *member(const QString &userId) const;
    [[nodiscard]] const Department *department(int id) const;
    [[nodiscard]] const Tag *tag(int id) const;

    /*! The members of \a department, with \a recursive those below it as well. */
    [[nodiscard]] QList<Member> membersOf(int department, bool recursive) const;
    /*! The members of \a tag and of the departments it names, those below included. */
    [[nodiscard]] QList<Member> membersOf(const Tag &tag) const;
    /*! \a department and everything below it. */
    [[nodiscard]] QList<Department> below(int department) const;

private:
    [[nodiscard]] bool isBelow(int department, int ancestor) const;

    QList<Department> m_departments;
    QList<Member> m_members;
    QList<Tag> m_tags;
    QHash<QString, qsizetype> m_places; ///< of members, by userid in lower case
};

} // namespace ewc::sandbox
