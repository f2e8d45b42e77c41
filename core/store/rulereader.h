// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/store/rulefacts.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>

namespace ewc {

class Database;

/*! True for what a member says to the application: messages, and events of something that was
    pressed or chosen; not that somebody opened the application, or is somewhere. */
[[nodiscard]] bool isSaid(const QString &type, const QString &event);

/*! What came from a member, and which rule answered. A value. */
struct PastMessage
{
    qint64 id = 0;
    qint64 time = 0; ///< milliseconds since 1970 UTC
    QString text; ///< empty unless it is a text
    QString ruleId; ///< empty: no rule answered
    bool isSaid = true; ///< see isSaid()
};

/*! What answered a message. A value. */
struct AnsweringRule
{
    QString ruleId; ///< empty: no rule
    qint64 version = 0; ///< of the rules that were asked; 0: none, or they are not kept
};

/*! What is known of a member. A value. */
struct KnownMember
{
    QString name; ///< empty: not known
    QStringList departments; ///< ids; with those around them
    QStringList tags; ///< ids
};

/*! A line of a conversation with a member. A value. */
struct ConversationLine
{
    bool isMembers = false; ///< false: it was said to the member
    QString text;
};

/*!
    Reads what the database knows of rules and of what they ask for. Members are those of an
    account; times are milliseconds since 1970 UTC. Lives in the thread of its database.
*/
class RuleReader final
{
public:
    /*! Reads over a connection of its own. Fails with NotFound where there is no database. */
    [[nodiscard]] static Result<std::unique_ptr<RuleReader>> open(const QString &dataDir);
    /*! Reads over \a database, which outlives it, and sees what is not committed there yet. */
    explicit RuleReader(const Database &database);
    ~RuleReader();

    /*! How rules have done, by id. */
    [[nodiscard]] Result<QHash<QString, RuleStats>> stats() const;
    /*! The rule sets that were in force, newest first. */
    [[nodiscard]] Result<QList<RuleVersion>> versions() const;
    /*! rules.json of \a version. Fails with NotFound. */
    [[nodiscard]] Result<QByteArray> ruleSet(qint64 version) const;
    /*! The newest version; 0 where there is none. */
    [[nodiscard]] Result<qint64> newestVersion() const;
    /*! To whom persons talked at \a time, those who do so for the longest time first. */
    [[nodiscard]] Result<QList<HandOver>> handOvers(qint64 time) const;

    /*! Which rule answered message \a id, and which rules were asked. */
    [[nodiscard]] Result<AnsweringRule> answeredBy(qint64 id) const;

    /*! The last \a limit messages of \a member below row \a before, newest first. */
    [[nodiscard]] Result<QList<PastMessage>> messages(const QString &account, const QString &member,
                                                      qint64 before, int limit) const;
    /*! The last thing that \a member said below row \a before. */
    [[nodiscard]] std::optional<PastMessage> lastSaid(const QString &account, const QString &member,
                                                      qint64 before) const;
    /*! When \a ruleId last answered in a row below \a before; empty \a member: anybody. */
    [[nodiscard]] std::optional<qint64> lastAnswer(const QString &ruleId, const QString &account,
                                                   const QString &member, qint64 before) const;
    /*! When \a ruleId last matched for \a member, as far as that was to be remembered. */
    [[nodiscard]] std::optional<qint64> lastHit(const QString &ruleId, const QString &account,
                                                const QString &member) const;
    /*! Empty: not set. */
    [[nodiscard]] QString variable(const QString &account, const QString &member,
                                   const QString &name) const;
    [[nodiscard]] KnownMember member(const QString &account, const QString &member) const;
    /*! Bytes of the file of message \a id; nothing: it is not here. */
    [[nodiscard]] std::optional<qint64> fileSize(qint64 id) const;
    /*! The last \a count texts from and to \a member below row \a before, oldest first. */
    [[nodiscard]] Result<QList<ConversationLine>>
    conversation(const QString &account, const QString &member, int count, qint64 before) const;

private:
    explicit RuleReader(std::unique_ptr<Database> database);
    [[nodiscard]] QStringList memberships(const QString &account, const QString &member,
                                          int kind) const;

    std::unique_ptr<Database> m_own;
    const Database &m_database;
};

} // namespace ewc
